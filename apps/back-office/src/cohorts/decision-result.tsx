import type { CasesDecided, DecisionPageAnswer } from '@samanom/contracts/intake';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { PageLink } from '../url/page-link.tsx';
import { draftOf, ranked, withCase, type DecisionDraft } from './decision-draft.ts';
import { OutcomeTag } from './outcome-tag.tsx';

interface DecisionResultProps {
  readonly page: DecisionPageAnswer;
  readonly draft: DecisionDraft;
  readonly result: CasesDecided;
  readonly keep: (draft: DecisionDraft | null) => void;
}

const tones: Readonly<Record<CasesDecided['cases'][number]['result'], Tone>> = {
  refused: 'danger',
  decided: 'success',
  unchanged: 'neutral',
};

/** What became of each case of the act, those that stopped first, with the rule that said no. */
export const DecisionResult = ({ page, draft, result, keep }: DecisionResultProps) => {
  const { t } = useTranslation('cohorts');
  const may = useMay();
  const asked = new Map(draft.cases.map((one) => [one.applicationId, one]));
  const stopped = result.cases.filter((one) => one.result === 'refused');
  const others = result.cases.filter((one) => one.result !== 'refused');
  const again = () => {
    const now = page.cases.filter((one) =>
      stopped.some(({ applicationId }) => applicationId === one.applicationId),
    );
    const fresh = draftOf(now, crypto.randomUUID());
    const cases = now.reduce((all, { applicationId }) => {
      const { outcome = null, reason = '' } = asked.get(applicationId) ?? {};
      return withCase(all, applicationId, { outcome, reason });
    }, fresh.cases);
    keep({ ...fresh, reason: draft.reason, cases: ranked(cases) });
  };
  return (
    <div className="stack">
      <Alert data-color={stopped.length > 0 ? 'warning' : 'success'} role="status">
        <Heading level={2} data-size="xs">
          {t('result.decided', { count: result.decided })}
          {stopped.length > 0 && ` ${t('result.stopped', { count: stopped.length })}`}
        </Heading>
        {stopped.length > 0 && <p>{t('result.stoppedText')}</p>}
      </Alert>
      <div className="acts no-print">
        {may('letter:issue') && result.decided > 0 && (
          <PageLink to={`/decisions/${result.batchId}/letters`} className="ds-button">
            {t('result.letters')}
          </PageLink>
        )}
        {stopped.length > 0 && (
          <ActButton variant="secondary" onClick={again}>
            {t('result.again', { count: stopped.length })}
          </ActButton>
        )}
      </div>
      <table className="data-table">
        <caption className="ds-sr-only">{t('result.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('municipality')}</th>
            <th scope="col">{t('check.outcome')}</th>
            <th scope="col">{t('result.result')}</th>
          </tr>
        </thead>
        <tbody>
          {[...stopped, ...others].map(({ applicationId, result: became, title }) => {
            const { name = '', outcome } = asked.get(applicationId) ?? {};
            return (
              <tr key={applicationId}>
                <th scope="row">
                  <PageLink to={`/applications/${applicationId}`}>{name || t('unnamed')}</PageLink>
                </th>
                <td>{outcome && <OutcomeTag outcome={outcome} />}</td>
                <td>
                  <StatusTag tone={tones[became]}>{t(`result.results.${became}`)}</StatusTag>{' '}
                  {title}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
