import type { ExperienceAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Themes, themes, useThemeName } from '../components/themes.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { networks } from '../networks/networks.api.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { ExperienceStatusTag, experienceStatuses } from './experience-status.tsx';
import { experiences } from './experiences.api.ts';

const filterKeys = ['search', 'theme', 'cohortId', 'networkId', 'status'];

/** Good examples, told by those who did them: searched in whatever form a word has, in both written languages. */
export const ExperiencesPage = () => {
  const { t } = useTranslation('experiences');
  const { date } = useFormat();
  const may = useMay();
  const themeName = useThemeName();
  const list = useList({ filters: filterKeys });
  const asked = experiences(list.query);
  const shown = useView(asked, { keep: true });
  const known = useView(cohorts()).data?.body.rows ?? [];
  const all = useView(networks({ limit: 200 }), { enabled: may('network:read') }).data?.body.rows;
  const columns: Column<ExperienceAnswer>[] = [
    { id: 'title', header: t('name'), cell: ({ text }) => text?.title ?? t('erased') },
    {
      id: 'whose',
      header: t('whose'),
      cell: ({ participant, network }) => participant ?? network,
    },
    { id: 'themes', header: t('themes'), cell: (row) => <Themes of={row.themes} /> },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <ExperienceStatusTag status={status} />,
    },
    {
      id: 'told',
      header: t('told'),
      cell: ({ toldAt }) => <span className="nowrap">{date(toldAt)}</span>,
    },
  ];
  const filters: Filter[] = [
    { key: 'search', label: t('search'), kind: 'search' },
    {
      key: 'theme',
      label: t('themes'),
      kind: 'select',
      options: themes.map((theme) => [theme, themeName(theme)]),
    },
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
      options: (all ?? []).map(({ networkId, name }) => [networkId, name]),
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: experienceStatuses.map((one) => [one, t(`statuses.${one}`)]),
    },
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        {may('experience:tell') && (
          <PageLink to="/experiences/new" className="ds-link no-print">
            {t('tell')}
          </PageLink>
        )}
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ experienceId }) => experienceId}
        linkOf={({ experienceId }) => `/experiences/${experienceId}`}
        nameOf={({ text }) => text?.title ?? t('erased')}
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
