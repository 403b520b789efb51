import type { ProgrammeCounts } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../components/chart/bar-chart.tsx';
import { Waiting } from '../components/states/waiting.tsx';
import { byCounty } from './by-county.ts';
import { CountyMap } from './county-map.tsx';
import { useCounties, useParticipations } from './programme.api.ts';

interface CountyChartsProps {
  readonly cohorts: ProgrammeCounts['cohorts'];
  readonly on: string | undefined;
}

/** Where the municipalities lie: as a map, as bars, and as figures. */
export const CountyCharts = ({ cohorts, on }: CountyChartsProps) => {
  const { t } = useTranslation('programme');
  const counted = cohorts.filter(({ nature }) => nature === 'programme');
  const participations = useParticipations(
    counted.map(({ cohortId }) => cohortId),
    on,
  );
  const countyOf = useCounties();
  if (!participations || !countyOf) return <Waiting lines={8} />;
  const rows = byCounty(participations, countyOf);
  const nameOf = (county: string) => county || t('unknownCounty');
  return (
    <>
      <div className="map-and-table">
        <CountyMap title={t('map.title')} rows={rows} />
        <div className="table-scroll" role="region" aria-label={t('map.title')} tabIndex={0}>
          <table className="data-table" data-dense="true">
            <caption className="ds-sr-only">{t('map.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('county')}</th>
                <th scope="col" data-numeric>
                  {t('units.municipalities')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ county, inAny }) => (
                <tr key={county}>
                  <th scope="row">{nameOf(county)}</th>
                  <td data-numeric>{inAny}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <BarChart
        title={t('charts.county')}
        of={t('county')}
        series={counted.map(({ name }) => name)}
        bars={rows.map(({ county, inCohort }) => ({ label: nameOf(county), values: inCohort }))}
      />
    </>
  );
};
