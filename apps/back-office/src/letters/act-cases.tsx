import { useTranslation } from 'react-i18next';
import { OutcomeTag } from '../cohorts/outcome-tag.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { PageLink } from '../url/page-link.tsx';
import type { CaseOfAct } from './said.ts';

/** The cases of an act, and which municipality has its letter. */
export const ActCases = ({ cases }: { readonly cases: readonly CaseOfAct[] }) => {
  const { t } = useTranslation('letters');
  return (
    <div className="table-scroll" role="region" aria-label={t('act.cases')} tabIndex={0}>
      <table className="data-table">
        <caption className="ds-sr-only">{t('act.cases')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('case')}</th>
            <th scope="col">{t('act.outcome')}</th>
            <th scope="col">{t('act.lettersTo')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ applicationId, leadName, outcome, result, municipalities }) => (
            <tr key={applicationId}>
              <th scope="row">
                <PageLink to={`/applications/${applicationId}`}>{leadName ?? t('case')}</PageLink>
              </th>
              <td>
                <OutcomeTag outcome={outcome} />{' '}
                {result !== 'stands' && (
                  <StatusTag tone="warning">{t(`act.results.${result}`)}</StatusTag>
                )}
              </td>
              <td>
                <ul className="plain-list">
                  {municipalities.map(({ municipalityId, name, letterId }) => (
                    <li key={municipalityId}>
                      {letterId ? (
                        <PageLink to={`/letters/${letterId}`}>
                          {t('act.writtenTo', { municipality: name ?? '' })}
                        </PageLink>
                      ) : (
                        t('act.notWrittenTo', { municipality: name ?? '' })
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
