import type { ProgrammeCounts } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { Figures } from '../components/figures.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';

export const units = [
  'participations',
  'municipalities',
  'listEntries',
  'otherBodies',
  'jointParticipants',
  'activeParticipations',
  'leftParticipations',
  'carrierMunicipalities',
] as const;

/** Each count with its unit, of the whole programme and of each cohort; units are never added up. */
export const UnitCounts = ({ counts }: { readonly counts: ProgrammeCounts }) => {
  const { t } = useTranslation('programme');
  return (
    <>
      <Figures
        figures={units.map((unit) => ({
          label: t(`units.${unit}`),
          value: counts.programme[unit],
          unit: t(`unitTexts.${unit}`),
        }))}
      />
      <div className="table-scroll" role="region" aria-label={t('byCohort')} tabIndex={0}>
        <table className="data-table">
          <caption className="ds-sr-only">{t('byCohort')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cohort')}</th>
              {units.map((unit) => (
                <th scope="col" key={unit} data-numeric className="wrapped">
                  {t(`units.${unit}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.cohorts.map((cohort) => (
              <tr key={cohort.cohortId}>
                <th scope="row">
                  <PageLink to={`/cohorts/${cohort.cohortId}`}>{cohort.name}</PageLink>{' '}
                  {cohort.nature === 'trial' && (
                    <StatusTag tone="warning">{t('notCounted')}</StatusTag>
                  )}
                </th>
                {units.map((unit) => (
                  <td key={unit} data-numeric>
                    {number(cohort[unit])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
