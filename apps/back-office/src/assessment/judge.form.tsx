import type { AssessmentAnswer } from '@samanom/contracts/intake';
import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { saidOf, type SeenAssessment } from './seen-assessment.ts';

interface JudgeFormProps {
  readonly all: SeenAssessment;
  readonly criterion: AssessmentAnswer['criteria'][number];
}

/** One judges by one criterion, with a reason; or anew, which replaces what one said before. */
export const JudgeForm = ({ all, criterion }: JudgeFormProps) => {
  const { t } = useTranslation('assessment');
  const { assessment, personId } = all;
  const mine = assessment.judgements.find(
    ({ assessor, criterion: of, document }) =>
      assessor === personId && of === criterion.id && document === assessment.current,
  );
  const [anew, setAnew] = useState(false);
  const [verdict, setVerdict] = useState<number>();
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const done = () => {
    setAnew(false);
    setReason('');
    setVerdict(undefined);
  };
  const judging = useAct<unknown>({ onDone: done });
  const field = (name: string) => `${name}-${criterion.id}`;
  const choices = criterion.mustHave
    ? [1, 0]
    : Array.from({ length: criterion.highest + 1 }, (_, n) => n);
  const judge = () => {
    const lacking: FieldFault[] = [
      ...(verdict === undefined
        ? [{ field: field(`verdict-${choices[0]}`), message: t('verdictNeeded') }]
        : []),
      ...(reason.trim() === '' ? [{ field: field('reason'), message: t('reasonNeeded') }] : []),
    ];
    setFaults(lacking);
    if (lacking.length > 0) return;
    judging.mutate(
      saidOf(all, {
        method: 'PUT',
        what: `judgements/${criterion.id}`,
        body: {
          verdict: criterion.mustHave ? { met: verdict === 1 } : { points: verdict },
          reason: reason.trim(),
        },
      }),
    );
  };
  if (mine && !anew)
    return (
      <ActButton variant="tertiary" data-size="sm" onClick={() => setAnew(true)}>
        {t('judgeAnew')}
      </ActButton>
    );
  return (
    <form
      className="stack judge"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        judge();
      }}
    >
      <ErrorSummary faults={faults} />
      <Fieldset className="choices" data-size="sm">
        <Fieldset.Legend>{t('yourVerdict')}</Fieldset.Legend>
        {choices.map((choice) => (
          <Radio
            key={choice}
            id={field(`verdict-${choice}`)}
            name={field('verdict')}
            value={String(choice)}
            label={criterion.mustHave ? t(choice === 1 ? 'met' : 'notMet') : String(choice)}
            checked={verdict === choice}
            onChange={() => setVerdict(choice)}
          />
        ))}
      </Fieldset>
      <Textfield
        multiline
        rows={3}
        data-size="sm"
        id={field('reason')}
        label={t('yourReason')}
        maxLength={4000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <ActError error={judging.error} />
      <div className="acts">
        <ActButton type="submit" data-size="sm" busy={judging.isPending}>
          {t('saveJudgement')}
        </ActButton>
      </div>
    </form>
  );
};
