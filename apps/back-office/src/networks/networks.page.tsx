import type { NetworkAnswer } from '@samanom/contracts/networks';
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
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { LeaderNames } from './leader-names.tsx';
import { networks } from './networks.api.ts';
import './meetings.css';

const filterKeys = ['search', 'cohortId', 'theme', 'on'];

/** Every network that one may see: what it is about, who leads it, how many belong to it on a date. */
export const NetworksPage = () => {
  const { t } = useTranslation('networks');
  const may = useMay();
  const themeName = useThemeName();
  const list = useList({ filters: filterKeys });
  const asked = networks(list.query);
  const shown = useView(asked, { keep: true });
  const chosen = Object.keys(list.state.filters).length > 0;
  const all = useView(networks({ limit: 1 }), { enabled: chosen }).data?.body.total;
  const known = useView(cohorts()).data?.body.rows ?? [];
  const columns: Column<NetworkAnswer>[] = [
    { id: 'name', header: t('name'), cell: ({ name }) => name },
    { id: 'cohort', header: t('cohort'), cell: ({ cohort }) => cohort },
    { id: 'themes', header: t('themes'), cell: (row) => <Themes of={row.themes} /> },
    { id: 'leaders', header: t('leaders'), cell: (row) => <LeaderNames of={row.leaders} /> },
    {
      id: 'memberships',
      header: t('memberships'),
      numeric: true,
      cell: ({ memberships }) => number(memberships),
    },
    { id: 'geography', header: t('geography'), hidden: true, cell: ({ geography }) => geography },
  ];
  const filters: Filter[] = [
    { key: 'search', label: t('search'), kind: 'search' },
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
    {
      key: 'theme',
      label: t('theme'),
      kind: 'select',
      options: themes.map((theme) => [theme, themeName(theme)]),
    },
    { key: 'on', label: t('on'), kind: 'date' },
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        <span className="acts no-print">
          {may('membership:read') && <PageLink to="/networks/placing">{t('toPlacing')}</PageLink>}
          {may('network:form') && <PageLink to="/networks/new">{t('form')}</PageLink>}
        </span>
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ networkId }) => networkId}
        linkOf={({ networkId }) => `/networks/${networkId}`}
        nameOf={({ name }) => name}
        heading={({ total }) =>
          all === undefined || !chosen
            ? t('heading', { count: total, formatted: number(total) })
            : t('headingOf', { count: all, total: number(total), all: number(all) })
        }
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
