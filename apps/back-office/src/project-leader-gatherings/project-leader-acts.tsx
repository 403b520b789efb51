import type { ProjectLeaderGatheringAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { DaysFields } from '../gatherings/days-fields.tsx';
import type { Day } from '../gatherings/gathering-draft.ts';
import '../gatherings/gatherings.css';
import {
  callOffProjectLeaderGathering,
  holdProjectLeaderGathering,
  moveProjectLeaderGathering,
} from './project-leader-gatherings.api.ts';

const steps = ['hold', 'move', 'callOff'] as const;
type Step = (typeof steps)[number];

interface ProjectLeaderActsProps {
  readonly gathering: ProjectLeaderGatheringAnswer;
  readonly seen: string | null;
}

export const ProjectLeaderActs = ({ gathering, seen }: ProjectLeaderActsProps) => {
  const { t } = useTranslation('project-leader-gatherings');
  const [step, setStep] = useState<Step>();
  const [days, setDays] = useState<Day[]>(gathering.days);
  const [place, setPlace] = useState(gathering.place ?? '');
  const doing = useAct({ onDone: () => setStep(undefined) });
  const { gatheringId: id } = gathering;
  const commandOf: Readonly<Record<Step, (reason: string) => Act<void>>> = {
    hold: () => holdProjectLeaderGathering(id, seen),
    move: (reason) =>
      moveProjectLeaderGathering(id, { days, place: place.trim() || null, reason }, seen),
    callOff: (reason) => callOffProjectLeaderGathering(id, reason, seen),
  };
  return (
    <div className="acts no-print">
      {steps.map((one, n) => (
        <ActButton
          key={one}
          variant={n === 0 ? 'primary' : 'secondary'}
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
          dangerous={step === 'callOff'}
          reason={step !== 'hold'}
          busy={doing.isPending}
          error={doing.error}
          confirm={(reason) => doing.mutate(commandOf[step](reason))}
        >
          {step === 'move' ? (
            <div className="stack">
              <DaysFields days={days} onChange={setDays} faults={[]} />
              <Textfield
                label={t('where')}
                value={place}
                maxLength={200}
                onChange={({ target }) => setPlace(target.value)}
              />
            </div>
          ) : (
            <p>{t(`leadsTo.${step}`)}</p>
          )}
        </ConfirmDialog>
      )}
    </div>
  );
};
