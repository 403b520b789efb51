import type { MembershipCounts } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { BarChart } from '../components/chart/bar-chart.tsx';
import { Failure } from '../components/states/failure.tsx';
import { Waiting } from '../components/states/waiting.tsx';
import { membershipCounts, useNames } from './programme.api.ts';

type Row = MembershipCounts['rows'][number];

/** The bars of all keys, a value for each cohort of the programme. */
const barsOf = (rows: readonly Row[], labelOf: (key: string) => string) => {
  const counted = rows.filter(({ nature }) => nature === 'programme');
  const cohorts = [...new Set(counted.map(({ cohort }) => cohort))].sort();
  const keys = [...new Set(counted.map(({ key }) => key))];
  const value = (key: string, cohort: string) =>
    counted.find((one) => one.key === key && one.cohort === cohort)?.memberships ?? 0;
  const bars = keys
    .map((key) => ({ label: labelOf(key), values: cohorts.map((cohort) => value(key, cohort)) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nb'));
  return { series: cohorts, bars };
};

interface ChartProps {
  readonly on: string | undefined;
}

const ThemeChart = ({ on }: ChartProps) => {
  const { t } = useTranslation('programme');
  const { t: ofApplications } = useTranslation('applications');
  const shown = useView(membershipCounts('theme', on));
  if (shown.error) return <Failure error={shown.error} retry={() => void shown.refetch()} />;
  if (!shown.data) return <Waiting />;
  const of = barsOf(shown.data.body.rows, (key) => ofApplications(`theme.${key as 'sick-leave'}`));
  if (of.bars.length === 0) return <p>{t('charts.nothing')}</p>;
  return <BarChart title={t('charts.theme')} of={t('theme')} {...of} />;
};

const LeaderChart = ({ on }: ChartProps) => {
  const { t } = useTranslation('programme');
  const { t: ofComponents } = useTranslation('components');
  const rows = useView(membershipCounts('leader', on)).data?.body.rows;
  const names = useNames([...new Set(rows?.map(({ key }) => key))]);
  if (!rows || rows.length === 0) return null;
  const numbered = (key: string) =>
    names.get(key) ?? `${ofComponents('person.unknown')} ${key.slice(-4)}`;
  return <BarChart title={t('charts.leader')} of={t('leader')} {...barsOf(rows, numbered)} />;
};

/** Places in networks that are held on the date, by theme and by who leads. A network with two leaders counts for each. */
export const MembershipCharts = ({ on }: ChartProps) => (
  <>
    <ThemeChart on={on} />
    <LeaderChart on={on} />
  </>
);
