import type { CohortAnswer } from '@samanom/contracts/intake';
import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../api/act.ts';
import { useSession } from '../api/session.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { useFormat } from '../format/use-format.ts';
import { OtherApplicants, type Municipality } from './other-applicants.tsx';

/** To which cohort, alone or together with others; the one that begins leads. */
export const BeginForm = ({ cohorts }: { readonly cohorts: readonly CohortAnswer[] }) => {
  const { t } = useTranslation('writing');
  const { moment } = useFormat();
  const { organisation } = useSession();
  const navigate = useNavigate();
  const [cohortId, setCohort] = useState(cohorts.length === 1 ? (cohorts[0]?.cohortId ?? '') : '');
  const [others, setOthers] = useState<readonly Municipality[]>([]);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const chosen = cohorts.find((one) => one.cohortId === cohortId);
  const lead = organisation ?? '';
  const beginning = useAct<{ readonly applicationId: string }>({
    onDone: ({ applicationId }) => void navigate({ to: `/applications/${applicationId}/draft` }),
  });
  const begin = () => {
    setFaults(chosen ? [] : [{ field: 'cohort-0', message: t('cohortNeeded') }]);
    if (!chosen) return;
    const municipalities = [lead, ...others.map(({ id }) => id)];
    beginning.mutate(
      act<{ readonly applicationId: string }>({
        service: 'intake',
        method: 'POST',
        path: '/applications',
        body: { cohortId, lead, municipalities },
      }),
    );
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <ErrorSummary faults={faults} />
      <Fieldset>
        <Fieldset.Legend>{t('whichCohort')}</Fieldset.Legend>
        {cohorts.map(({ cohortId: id, name, deadline }, n) => (
          <Radio
            key={id}
            id={`cohort-${n}`}
            name="cohort"
            value={id}
            label={name}
            description={t('cohortDeadline', { moment: moment(deadline) })}
            checked={cohortId === id}
            onChange={() => setCohort(id)}
          />
        ))}
      </Fieldset>
      {chosen?.applicants?.jointly !== false && (
        <OtherApplicants lead={lead} others={others} change={setOthers} />
      )}
      <ActError error={beginning.error} />
      <div className="acts">
        <ActButton type="submit" busy={beginning.isPending}>
          {t('begin')}
        </ActButton>
      </div>
    </form>
  );
};
