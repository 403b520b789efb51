import type { ExperienceAnswer } from '@samanom/contracts/networks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { publishExperience, sendBackExperience, withdrawExperience } from './experiences.api.ts';

const steps = ['publish', 'sendBack', 'withdraw'] as const;
type Step = (typeof steps)[number];

interface ExperienceActsProps {
  readonly experience: ExperienceAnswer;
  readonly seen: string | null;
}

/** The leader publishes what is told, or sends it back; who told it may withdraw it. Whose it is, the service sees to. */
export const ExperienceActs = ({ experience, seen }: ExperienceActsProps) => {
  const { t } = useTranslation('experiences');
  const may = useMay();
  const [step, setStep] = useState<Step>();
  const doing = useAct({ onDone: () => setStep(undefined) });
  const { experienceId: id, document, status } = experience;
  const files = experience.attachments.map(({ sha256 }) => sha256);
  const offered: Readonly<Record<Step, boolean>> = {
    publish: may('experience:publish') && status === 'told',
    sendBack: may('experience:publish') && status === 'told',
    withdraw: may('experience:tell') && status !== 'withdrawn',
  };
  const commandOf: Readonly<Record<Step, (reason: string) => Act<void>>> = {
    publish: () => publishExperience(id, { document, attachments: files }, seen),
    sendBack: (reason) => sendBackExperience(id, { document, reason }, seen),
    withdraw: (reason) => withdrawExperience(id, { reason }, seen),
  };
  return (
    <div className="acts no-print">
      {steps
        .filter((one) => offered[one])
        .map((one) => (
          <ActButton
            key={one}
            variant={one === 'publish' ? 'primary' : 'secondary'}
            onClick={() => setStep(one)}
          >
            {t(`acts.${one}`)}
          </ActButton>
        ))}
      {step && (
        <ConfirmDialog
          open
          close={() => setStep(undefined)}
          title={t(`acts.${step}`)}
          act={t(`acts.${step}`)}
          dangerous={step === 'withdraw'}
          reason={step === 'publish' ? false : t('why')}
          busy={doing.isPending}
          error={doing.error}
          confirm={(reason) => doing.mutate(commandOf[step](reason))}
        >
          <p>{t(`leadsTo.${step}`)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
