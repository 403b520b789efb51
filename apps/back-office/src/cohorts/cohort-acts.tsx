import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PersonName } from '../components/people/person-name.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { decisionActs } from './cohorts.api.ts';

/** The acts in which cases of the cohort were decided, and whether their letters are out. */
export const CohortActs = ({ cohortId }: { readonly cohortId: string }) => {
  const { t } = useTranslation('cohorts');
  const { t: common } = useTranslation('components');
  const { moment } = useFormat();
  const acts = useView(decisionActs(cohortId)).data?.body.rows ?? [];
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acts" className="section">
      <Heading level={2} data-size="xs" id="acts">
        {t('acts.heading')}
      </Heading>
      <div
        className="table-scroll"
        role="region"
        aria-label={common('table.scroll', { name: t('acts.heading') })}
        tabIndex={0}
      >
        <table className="data-table">
          <caption className="ds-sr-only">{t('acts.heading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('acts.made')}</th>
              <th scope="col">{t('acts.by')}</th>
              <th scope="col" data-numeric>
                {t('acts.decided')}
              </th>
              <th scope="col" data-numeric>
                {t('acts.stopped')}
              </th>
              <th scope="col" data-numeric>
                {t('acts.letters')}
              </th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act.batchId}>
                <th scope="row">
                  <PageLink to={`/decisions/${act.batchId}/letters`}>
                    {moment(act.begunAt)}
                  </PageLink>{' '}
                  {act.completedAt === null && (
                    <StatusTag tone="warning">{t('acts.cutShort')}</StatusTag>
                  )}
                </th>
                <td>
                  <PersonName id={act.person} />
                </td>
                <td data-numeric>{number(act.decided ?? 0)}</td>
                <td data-numeric>{number(act.refused ?? 0)}</td>
                <td data-numeric>
                  {number(act.letters)}
                  {act.lettersFailed > 0 && (
                    <StatusTag tone="danger">
                      {t('acts.failed', { count: act.lettersFailed })}
                    </StatusTag>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
