import type { AttendanceDeviation } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { useFormat } from '../format/use-format.ts';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { deviations } from './attendance-ledger.api.ts';
import './attendance-ledger.css';
import { ExplainForm } from './explain.form.tsx';
import { GivenReason } from './given-reason.tsx';
import { MakeUpForm } from './make-up.form.tsx';
import { narrowingKeys, useNarrowing } from './narrowing.ts';

const filterKeys = [...narrowingKeys, 'number', 'party', 'explained'];
const parties = ['elected', 'administration', 'employees'] as const;

/** Parties that missed a gathering and have not made up for it: what nobody has given a reason for. */
export const DeviationsPage = () => {
  const { t } = useTranslation('attendance-ledger');
  const { t: words } = useTranslation('components');
  const { date } = useFormat();
  const may = useMay();
  const list = useList({ filters: filterKeys });
  const asked = deviations(list.query);
  const shown = useView(asked, { keep: true });
  const columns: Column<AttendanceDeviation>[] = [
    {
      id: 'participant',
      header: t('participant'),
      cell: ({ name, participantId }) => name ?? participantId,
    },
    { id: 'party', header: t('party'), cell: ({ party }) => words(`party.${party}`) },
    {
      id: 'gathering',
      header: t('missed'),
      cell: ({ gatheringId, number: which, network }) => (
        <PageLink to={`/gatherings/${gatheringId}`}>
          {t('gatheringOf', { number: which, network })}
        </PageLink>
      ),
    },
    {
      id: 'on',
      header: t('on'),
      cell: ({ on }) => <span className="nowrap">{date(on)}</span>,
    },
    {
      id: 'reason',
      header: t('reason'),
      cell: (row) => {
        if (row.reason) return <GivenReason gatheringId={row.gatheringId} document={row.reason} />;
        return may('attendance:explain') ? <ExplainForm deviation={row} /> : t('noReason');
      },
    },
    ...(may('attendance:note')
      ? [
          {
            id: 'make-up',
            header: t('makeUpHeader'),
            cell: (row: AttendanceDeviation) => <MakeUpForm deviation={row} />,
          },
        ]
      : []),
    { id: 'county', header: t('county'), hidden: true, cell: ({ county }) => county },
  ];
  const filters: Filter[] = [
    ...useNarrowing(),
    {
      key: 'number',
      label: t('which'),
      kind: 'select',
      options: ['1', '2', '3'].map((one) => [one, t('gathering', { number: one })]),
    },
    {
      key: 'party',
      label: t('party'),
      kind: 'select',
      options: parties.map((one) => [one, words(`party.${one}`)]),
    },
    {
      key: 'explained',
      label: t('reason'),
      kind: 'select',
      options: [
        ['any', t('withAndWithout')],
        ['yes', t('withReason')],
      ],
    },
  ];
  return (
    <>
      <PageHeading title={t('deviationsTitle')}>
        <PageLink to="/attendance" className="ds-link no-print">
          {t('toLedger')}
        </PageLink>
      </PageHeading>
      <p>{t('deviationsText')}</p>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ gatheringId, participationId, municipalityId, party }) =>
          `${gatheringId} ${participationId} ${municipalityId ?? ''} ${party}`
        }
        nameOf={({ name, participantId }) => name ?? participantId}
        heading={({ total }) => t('deviationCount', { count: total, formatted: number(total) })}
        download={asked}
        empty={
          <Empty title={t('noDeviationsTitle')}>
            <p>{t('noDeviations')}</p>
          </Empty>
        }
      />
    </>
  );
};
