import type {
  AnnounceGatheringBody,
  GatheringAct,
  GatheringAnswer,
} from '@samanom/contracts/networks';
import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { PageLink } from '../url/page-link.tsx';
import { stepGathering } from './gatherings.api.ts';

type Written = NonNullable<AnnounceGatheringBody['language']>;
const writtenLanguages = [
  ['nb', 'bokmal'],
  ['nn', 'nynorsk'],
] as const;

type Step = Exclude<GatheringAct, 'programme' | 'move'>;

const isStep = (act: GatheringAct): act is Step => act !== 'programme' && act !== 'move';

const bodyOf = (step: Step, reason: string, language: Written) => {
  if (step === 'announcement') return { language };
  return step === 'calling-off' ? { reason } : undefined;
};

interface GatheringActsProps {
  readonly gathering: GatheringAnswer;
  readonly seen: string | null;
}

/** What the service says that one may do with a gathering now; each step tells what it leads to. */
export const GatheringActs = ({ gathering, seen }: GatheringActsProps) => {
  const { t } = useTranslation('gatherings');
  const { gatheringId, acts, status } = gathering;
  const begun = status === 'held' || status === 'recorded' || status === 'closed';
  const [step, setStep] = useState<Step>();
  const [written, setWritten] = useState<Written>('nb');
  const doing = useAct({ onDone: () => setStep(undefined) });
  const open = (next: Step) => {
    doing.reset();
    setStep(next);
  };
  const first = begun ? undefined : acts.find((act) => isStep(act) && act !== 'calling-off');
  return (
    <div className="acts gathering-acts no-print">
      {begun && (
        <PageLink
          className="ds-button"
          data-variant={status === 'held' ? 'primary' : 'secondary'}
          to={`/gatherings/${gatheringId}/attendance`}
        >
          {t(status === 'held' && acts.length > 0 ? 'noteAttendance' : 'seeAttendance')}
        </PageLink>
      )}
      {acts.filter(isStep).map((act) => (
        <ActButton
          key={act}
          variant={act === first ? 'primary' : 'secondary'}
          onClick={() => open(act)}
          {...(act === 'calling-off' && { 'data-color': 'danger' as const })}
        >
          {t(`acts.${act}`)}
        </ActButton>
      ))}
      {acts.includes('programme') && (
        <PageLink
          className="ds-button"
          data-variant="secondary"
          to={`/gatherings/${gatheringId}/programme`}
        >
          {t('acts.programme')}
        </PageLink>
      )}
      {acts.includes('move') && (
        <PageLink
          className="ds-button"
          data-variant="secondary"
          to={`/gatherings/${gatheringId}/move`}
        >
          {t('acts.move')}
        </PageLink>
      )}
      {step && (
        <ConfirmDialog
          open
          close={() => setStep(undefined)}
          title={t(`acts.${step}`)}
          act={t(`acts.${step}`)}
          dangerous={step === 'calling-off'}
          reason={step === 'calling-off' && t('whyCalledOff')}
          busy={doing.isPending}
          error={doing.error}
          confirm={(reason) =>
            doing.mutate(stepGathering(gatheringId, step, bodyOf(step, reason, written), seen))
          }
        >
          <p>{t(`leadsTo.${step}`)}</p>
          {step === 'announcement' && (
            <Fieldset>
              <Fieldset.Legend>{t('undecided')}</Fieldset.Legend>
              {writtenLanguages.map(([language, label]) => (
                <Radio
                  key={language}
                  name="written-language"
                  value={language}
                  label={t(label)}
                  checked={written === language}
                  onChange={() => setWritten(language)}
                />
              ))}
            </Fieldset>
          )}
        </ConfirmDialog>
      )}
    </div>
  );
};
