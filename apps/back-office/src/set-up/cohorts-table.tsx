import type { CohortAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { CohortStanding } from './cohort-standing.tsx';

export const CohortsTable = ({ rows }: { readonly rows: readonly CohortAnswer[] }) => {
  const { t } = useTranslation('set-up');
  const { moment } = useFormat();
  if (rows.length === 0) return <p>{t('noCohorts')}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={t('cohorts')} tabIndex={0}>
      <table className="ds-table data-table" data-size="sm" data-color="neutral">
        <thead>
          <tr>
            <th scope="col">{t('cohort')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col">{t('deadline.heading')}</th>
            <th scope="col">{t('form')}</th>
            <th scope="col">{t('nature.heading')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cohortId, name, status, deadline, rules, nature }) => (
            <tr key={cohortId}>
              <th scope="row">
                <PageLink to={`/set-up/cohorts/${cohortId}`}>{name}</PageLink>
              </th>
              <td>
                <CohortStanding status={status} deadline={deadline} />
              </td>
              <td>{moment(deadline)}</td>
              <td>
                {rules && (
                  <PageLink to={`/set-up/forms/${rules.form}/${rules.formVersion}`}>
                    {rules.form}, {t('versionN', { version: rules.formVersion })}
                  </PageLink>
                )}
              </td>
              <td>{t(`nature.${nature}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
