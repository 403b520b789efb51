import type { PersonAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';
import { useOrganisations } from '../components/organisations/organisations.api.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { useFormat } from '../format/use-format.ts';
import { number } from '../format/numbers.ts';
import { languages } from '../i18n/languages.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { RolesNow } from './roles-now.tsx';
import { people } from './people.api.ts';

/** Everybody whom the directory knows; a municipality's administrator sees its own. */
export const PeoplePage = () => {
  const { t } = useTranslation('people');
  const { moment } = useFormat();
  const may = useMay();
  const list = useList({ filters: ['search', 'organisation'] });
  const shown = useView(people(list.query), { keep: true });
  const organisations = useOrganisations();
  const everywhere = may('person:export');
  const columns: readonly Column<PersonAnswer>[] = [
    { id: 'name', header: t('name'), cell: ({ name }) => name },
    { id: 'email', header: t('email'), cell: ({ email }) => email ?? t('none') },
    { id: 'roles', header: t('rolesNow'), cell: ({ roles }) => <RolesNow roles={roles} /> },
    {
      id: 'organisations',
      header: t('organisations'),
      hidden: !everywhere,
      cell: ({ organisations: some }) =>
        some.map((one, n) => (
          <span key={one}>
            {n > 0 && ', '}
            <OrganisationName id={one} />
          </span>
        )),
    },
    {
      id: 'telephone',
      header: t('telephone'),
      hidden: true,
      cell: ({ telephone }) => <span className="nowrap">{telephone ?? ''}</span>,
    },
    {
      id: 'language',
      header: t('language'),
      hidden: true,
      cell: ({ language }) => languages[language],
    },
    {
      id: 'signedInAt',
      header: t('signedInAt'),
      cell: ({ signedInAt }) => (signedInAt ? moment(signedInAt) : t('neverSignedIn')),
    },
  ];
  const filters: readonly Filter[] = [
    { key: 'search', label: t('search'), kind: 'search' },
    ...(everywhere
      ? [
          {
            key: 'organisation',
            label: t('organisation'),
            kind: 'select' as const,
            options: organisations.map(({ organisation, name }) => [organisation, name] as const),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        {may('person:write') && (
          <PageLink to="/people/new" className="ds-link no-print">
            {t('writeDown')}
          </PageLink>
        )}
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ personId }) => personId}
        linkOf={({ personId }) => `/people/${personId}`}
        nameOf={({ name }) => name}
        heading={({ total }) => t('count', { count: total, formatted: number(total) })}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
    </>
  );
};
