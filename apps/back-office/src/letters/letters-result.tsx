import type { DecisionLettersIssued } from '@samanom/contracts/intake';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { CaseOfAct } from './said.ts';

interface LettersResultProps {
  readonly result: DecisionLettersIssued;
  readonly cases: readonly CaseOfAct[];
}

/** What became of each case that could not be written to. */
export const LettersResult = ({ result, cases }: LettersResultProps) => {
  const { t } = useTranslation('letters');
  const names = new Map(cases.map((one) => [one.applicationId, one.leadName ?? '']));
  const stopped = result.cases.filter((one) => one.result === 'refused');
  return (
    <Alert data-color={stopped.length > 0 ? 'warning' : 'success'} role="status">
      <Heading level={3} data-size="2xs">
        {t('result.issued', { count: result.issued })}
        {stopped.length > 0 && ` ${t('result.stopped', { count: stopped.length })}`}
      </Heading>
      {stopped.length > 0 && (
        <ul>
          {stopped.map(({ applicationId, title }) => (
            <li key={applicationId}>
              {names.get(applicationId)}: {title}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
};
