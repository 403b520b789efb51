import type { ProjectLeaderGatheringLine } from '@samanom/contracts/networks';
import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { daysInWords } from '../gatherings/days.ts';
import { Where } from '../gatherings/where.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { projectLeaderGatherings, projectLeaderYears } from './project-leader-gatherings.api.ts';
import { ProjectLeaderGatheringStatus, statuses } from './status.tsx';

const filterKeys = ['status'];

/** The secretariat gathers the project leaders once or twice a year. */
export const ProjectLeaderGatheringsPage = () => {
  const { t } = useTranslation('project-leader-gatherings');
  const { language } = useFormat();
  const may = useMay();
  const list = useList({ filters: filterKeys });
  const asked = projectLeaderGatherings(list.query);
  const shown = useView(asked, { keep: true });
  const years = useView(projectLeaderYears()).data?.body.rows ?? [];
  const deviations = years.flatMap(({ year, deviation }) =>
    deviation ? [{ year, deviation }] : [],
  );
  const columns: Column<ProjectLeaderGatheringLine>[] = [
    { id: 'title', header: t('name'), cell: ({ title }) => title },
    {
      id: 'days',
      header: t('when'),
      cell: ({ days }) => <span className="nowrap">{daysInWords(days, language)}</span>,
    },
    { id: 'place', header: t('where'), cell: (row) => <Where of={row} /> },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <ProjectLeaderGatheringStatus status={status} />,
    },
    {
      id: 'present',
      header: t('present'),
      numeric: true,
      cell: ({ present, absent }) =>
        present + absent > 0 && t('presentOf', { present, all: present + absent }),
    },
  ];
  const filters: Filter[] = [
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: statuses.map((one) => [one, t(`statuses.${one}`)]),
    },
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        {may('project-leader-gathering:arrange') && (
          <PageLink to="/project-leader-gatherings/new" className="ds-link no-print">
            {t('plan')}
          </PageLink>
        )}
      </PageHeading>
      {deviations.length > 0 && (
        <Alert data-color="warning" className="before-list">
          <ul className="plain-list">
            {deviations.map(({ year, deviation }) => (
              <li key={year}>
                {year}: {deviation}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ gatheringId }) => gatheringId}
        linkOf={({ gatheringId }) => `/project-leader-gatherings/${gatheringId}`}
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
