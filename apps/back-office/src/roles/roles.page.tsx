import { isRole, roleNames, roles as declared, type RoleAnswer } from '@samanom/contracts/gateway';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useSession } from '../api/session.ts';
import { useView } from '../api/view.ts';
import type { Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { useOrganisations } from '../components/organisations/organisations.api.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { useRoleName } from '../components/people/use-role-name.ts';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { RoleActForm } from './role-act.form.tsx';
import type { ChosenAct } from './role-act-buttons.tsx';
import { useRoleColumns } from './role-columns.tsx';
import { roles } from './roles.api.ts';
import './roles.css';
import { WaitingRoles } from './waiting-roles.tsx';

const nameOf = ({ role, organisationName, organisation }: RoleAnswer): string =>
  `${role}, ${organisationName ?? organisation}`;

/** Who holds which role where, and what waits for a second pair of eyes. */
export const RolesPage = () => {
  const { t } = useTranslation('roles');
  const may = useMay();
  const me = useSession();
  const roleName = useRoleName();
  const [chosen, choose] = useState<ChosenAct>();
  const list = useList({ filters: ['organisation', 'role', 'status', 'on'] });
  const shown = useView(roles(list.query), { keep: true });
  const organisations = useOrganisations();
  const everywhere = !me.roles.includes('administrator');
  const columns = useRoleColumns(choose);
  const filters: readonly Filter[] = [
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
    {
      key: 'role',
      label: t('role'),
      kind: 'select',
      options: roleNames
        .filter((role) => everywhere || (isRole(role) && declared[role].at === 'municipality'))
        .map((role) => [role, roleName(role)]),
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: (['held', 'proposed', 'declined', 'revoked'] as const).map((status) => [
        status,
        t(`filter.${status}`),
      ]),
    },
    { key: 'on', label: t('on'), kind: 'date' },
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        {may('role:grant') && (
          <PageLink to="/roles/new" className="ds-link no-print">
            {t('grant')}
          </PageLink>
        )}
      </PageHeading>
      <WaitingRoles choose={choose} />
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ grantId }) => grantId}
        {...(may('person:read') && {
          linkOf: ({ personId }: RoleAnswer) => `/people/${personId}`,
        })}
        nameOf={nameOf}
        heading={({ total }) => t('count', { count: total, formatted: number(total) })}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
      {chosen && (
        <RoleActForm
          key={`${chosen.act} ${chosen.role.grantId}`}
          chosen={chosen}
          close={() => choose(undefined)}
        />
      )}
    </>
  );
};
