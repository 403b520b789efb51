import type { MembershipAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { memberships, networks } from './networks.api.ts';
import { PlaceForm } from './place.form.tsx';
import './meetings.css';

const filterKeys = ['cohortId'];

/** Participations in no network: each is placed where it belongs. */
export const PlacingPage = () => {
  const { t } = useTranslation('networks');
  const may = useMay();
  const list = useList({ filters: filterKeys });
  const asked = memberships({ ...list.query, network: 'none' });
  const shown = useView(asked, { keep: true });
  const known = useView(cohorts()).data?.body.rows ?? [];
  const all = useView(networks({ limit: 200 })).data?.body.rows ?? [];
  const columns: Column<MembershipAnswer>[] = [
    { id: 'name', header: t('member'), cell: ({ name, participantId }) => name ?? participantId },
    { id: 'cohort', header: t('cohort'), cell: ({ cohort }) => cohort },
    {
      id: 'place',
      header: t('place'),
      cell: (row) => (
        <PlaceForm
          membership={row}
          networks={all.filter(({ cohortId }) => cohortId === row.cohortId)}
        />
      ),
    },
  ];
  const filters: Filter[] = [
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
  ];
  return (
    <>
      <PageHeading title={t('placingTitle')}>
        {may('network:assign') && (
          <PageLink to="/networks/suggested" className="ds-link no-print">
            {t('suggest')}
          </PageLink>
        )}
      </PageHeading>
      <p>{t('placingText')}</p>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ participationId }) => participationId}
        nameOf={({ name, participantId }) => name ?? participantId}
        heading={({ total }) => t('waiting', { count: total, formatted: number(total) })}
        download={asked}
        empty={
          <Empty title={t('allPlaced')}>
            <p>{t('allPlacedText')}</p>
          </Empty>
        }
      />
    </>
  );
};
