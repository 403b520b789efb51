import type { LedgerRow } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { AttendanceCell, attendances } from './attendance-cell.tsx';
import { attendanceLedger } from './attendance-ledger.api.ts';
import './attendance-ledger.css';
import { narrowingKeys, useNarrowing } from './narrowing.ts';

const filterKeys = [...narrowingKeys, 'attendance'];
const gatheringNumbers = [1, 2, 3] as const;

/** Participant by gathering by party: who has been, who has not. */
export const AttendanceLedgerPage = () => {
  const { t } = useTranslation('attendance-ledger');
  const may = useMay();
  const list = useList({ filters: filterKeys });
  const asked = attendanceLedger(list.query);
  const shown = useView(asked, { keep: true });
  const columns: Column<LedgerRow>[] = [
    {
      id: 'participant',
      header: t('participant'),
      cell: ({ name, participantId }) => name ?? participantId,
    },
    { id: 'network', header: t('network'), cell: ({ network }) => network },
    ...gatheringNumbers.map((which): Column<LedgerRow> => ({
      id: `gathering-${which}`,
      header: t('gathering', { number: which }),
      cell: ({ gatherings }) => (
        <AttendanceCell of={gatherings.find((one) => one.number === which)} />
      ),
    })),
    { id: 'county', header: t('county'), hidden: true, cell: ({ county }) => county },
    { id: 'cohort', header: t('cohort'), hidden: true, cell: ({ cohort }) => cohort },
  ];
  const filters: Filter[] = [
    ...useNarrowing(),
    {
      key: 'attendance',
      label: t('state'),
      kind: 'select',
      options: attendances.map((one) => [one, t(`attendance.${one}`)]),
    },
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        <PageLink to="/attendance/deviations" className="ds-link no-print">
          {t('toDeviations')}
        </PageLink>
        {may('attendance:import') && (
          <PageLink to="/attendance/import" className="ds-link no-print">
            {t('toImport')}
          </PageLink>
        )}
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ networkId, participationId, municipalityId }) =>
          `${networkId} ${participationId} ${municipalityId ?? ''}`
        }
        linkOf={({ networkId }) => `/networks/${networkId}`}
        nameOf={({ name, participantId }) => name ?? participantId}
        heading={({ total }) => t('heading', { count: total, formatted: number(total) })}
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
