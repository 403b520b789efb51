import type { ThemeDayAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { kroner, number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import '../networks/meetings.css';
import { networks } from '../networks/networks.api.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import {
  ThemeDayStatusTag,
  advisers,
  themeDayStatuses,
  timings,
  useAdviserName,
} from './theme-day-words.tsx';
import { themeDays } from './theme-days.api.ts';

const filterKeys = ['cohortId', 'networkId', 'status', 'timing', 'adviser'];

/** Local theme days: when, at whose cost, who was hired, and whether they lie where the booklet recommends. */
export const ThemeDaysPage = () => {
  const { t } = useTranslation('theme-days');
  const { date } = useFormat();
  const may = useMay();
  const adviserName = useAdviserName();
  const list = useList({ filters: filterKeys });
  const asked = themeDays(list.query);
  const shown = useView(asked, { keep: true });
  const known = useView(cohorts()).data?.body.rows ?? [];
  const all = useView(networks({ limit: 200 })).data?.body.rows ?? [];
  const columns: Column<ThemeDayAnswer>[] = [
    { id: 'title', header: t('title'), cell: ({ title }) => title },
    { id: 'participant', header: t('participant'), cell: ({ participant }) => participant },
    {
      id: 'date',
      header: t('date'),
      cell: (row) => <span className="nowrap">{date(row.date)}</span>,
    },
    { id: 'status', header: t('status'), cell: (row) => <ThemeDayStatusTag of={row} /> },
    {
      id: 'timing',
      header: t('timing'),
      cell: (row) => row.deviation ?? t(`timings.${row.timing}`),
    },
    {
      id: 'advisers',
      header: t('hired'),
      cell: (row) => row.advisers.map(adviserName).join(', '),
    },
    {
      id: 'cost',
      header: t('cost'),
      numeric: true,
      hidden: true,
      cell: ({ costNok }) => costNok !== null && kroner(costNok),
    },
    { id: 'place', header: t('place'), hidden: true, cell: ({ place }) => place },
  ];
  const filters: Filter[] = [
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
    {
      key: 'networkId',
      label: t('network'),
      kind: 'select',
      options: all.map(({ networkId, name }) => [networkId, name]),
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: themeDayStatuses.map((one) => [one, t(`statuses.${one}`)]),
    },
    {
      key: 'timing',
      label: t('timing'),
      kind: 'select',
      options: timings.map((one) => [one, t(`timings.${one}`)]),
    },
    {
      key: 'adviser',
      label: t('hired'),
      kind: 'select',
      options: advisers.map((one) => [one, t(`adviser.${one}`)]),
    },
  ];
  return (
    <>
      <PageHeading title={t('heading')}>
        <span className="acts no-print">
          <PageLink to="/theme-days/missing">{t('toMissing')}</PageLink>
          {may('theme-day:plan') && <PageLink to="/theme-days/new">{t('plan')}</PageLink>}
        </span>
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ themeDayId }) => themeDayId}
        linkOf={({ themeDayId }) => `/theme-days/${themeDayId}`}
        nameOf={({ title }) => title}
        heading={({ total }) => t('count', { count: total, formatted: number(total) })}
        download={asked}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
    </>
  );
};
