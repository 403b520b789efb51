import type { GatheringLine } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { useFormat } from '../format/use-format.ts';
import { number } from '../format/numbers.ts';
import { networks } from '../networks/networks.api.ts';
import { useList } from '../url/use-list.ts';
import { daysInWords } from './days.ts';
import { gatheringStatuses, GatheringStatusTag } from './gathering-status.tsx';
import { gatherings } from './gatherings.api.ts';
import { Where } from './where.tsx';
import '../networks/meetings.css';

const filterKeys = ['networkId', 'cohortId', 'number', 'status', 'from'];
const numbers = ['1', '2', '3'] as const;

/** The gatherings of every network, by their first day. */
export const GatheringsPage = () => {
  const { t } = useTranslation('gatherings');
  const { language } = useFormat();
  const list = useList({ filters: filterKeys });
  const asked = gatherings(list.query);
  const shown = useView(asked, { keep: true });
  const known = useView(cohorts()).data?.body.rows ?? [];
  const all = useView(networks({ limit: 200 })).data?.body.rows ?? [];
  const columns: Column<GatheringLine>[] = [
    {
      id: 'gathering',
      header: t('gathering'),
      cell: (row) => t('named', { number: row.number, network: row.network ?? '' }),
    },
    { id: 'cohort', header: t('cohort'), cell: ({ cohort }) => cohort },
    {
      id: 'days',
      header: t('when'),
      cell: ({ days }) => <span className="nowrap">{daysInWords(days, language)}</span>,
    },
    { id: 'place', header: t('where'), cell: (row) => <Where of={row} /> },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <GatheringStatusTag status={status} />,
    },
  ];
  const filters: Filter[] = [
    {
      key: 'networkId',
      label: t('network'),
      kind: 'select',
      options: all.map((one) => [one.networkId, `${one.name}, ${one.cohort ?? ''}`]),
    },
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
    {
      key: 'number',
      label: t('gathering'),
      kind: 'select',
      options: numbers.map((one) => [one, t(`numbers.${one}`)]),
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: gatheringStatuses.map((one) => [one, t(`statuses.${one}`)]),
    },
    { key: 'from', label: t('notOverBefore'), kind: 'date' },
  ];
  return (
    <>
      <PageHeading title={t('title')} />
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ gatheringId }) => gatheringId}
        linkOf={({ gatheringId }) => `/gatherings/${gatheringId}`}
        nameOf={(row) => t('named', { number: row.number, network: row.network ?? '' })}
        download={asked}
        heading={({ total }) => t('heading', { count: total, formatted: number(total) })}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
    </>
  );
};
