import type { AttendanceCount } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { BarChart } from '../components/chart/bar-chart.tsx';
import { Failure } from '../components/states/failure.tsx';
import { Waiting } from '../components/states/waiting.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { byCohort } from './attendance-by-cohort.ts';
import { attendanceCounts } from './programme.api.ts';

interface CohortChartProps {
  readonly cohort: string;
  readonly rows: readonly AttendanceCount[];
}

const CohortChart = ({ cohort, rows }: CohortChartProps) => {
  const { t } = useTranslation('programme');
  const { t: ofComponents } = useTranslation('components');
  const labelOf = ({ number, party }: AttendanceCount): string =>
    t('attendance.row', { number, party: ofComponents(`party.${party}`) });
  const title = t('attendance.title', { cohort });
  return (
    <BarChart
      title={title}
      of={t('attendance.gathering')}
      series={[t('attendance.expected'), t('attendance.present')]}
      bars={rows.map((row) => ({ label: labelOf(row), values: [row.expected, row.present] }))}
      figures={<AttendanceTable title={title} rows={rows} labelOf={labelOf} />}
    />
  );
};

/** How each party has met at the gatherings of each number, cohort by cohort. */
export const AttendanceCharts = () => {
  const { t } = useTranslation('programme');
  const shown = useView(attendanceCounts());
  if (shown.error) return <Failure error={shown.error} retry={() => void shown.refetch()} />;
  if (!shown.data) return <Waiting lines={8} />;
  const cohorts = byCohort(shown.data.body.rows);
  if (cohorts.length === 0) return <p>{t('attendance.nothing')}</p>;
  return (
    <>
      <p>{t('attendance.intro')}</p>
      {cohorts.map(({ cohortId, name, rows }) => (
        <CohortChart key={cohortId} cohort={name} rows={rows} />
      ))}
    </>
  );
};
