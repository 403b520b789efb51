import type { RoleAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import type { Column } from '../components/data-table/column.ts';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { useRoleName } from '../components/people/use-role-name.ts';
import { useFormat } from '../format/use-format.ts';
import { RoleActButtons, type ChosenAct } from './role-act-buttons.tsx';
import { RoleHistory } from './role-history.tsx';
import { RoleStandingTag } from './role-standing-tag.tsx';

/** What is shown of a role, in the list and on a person's page. */
export const useRoleColumns = (
  choose: (chosen: ChosenAct) => void,
): readonly Column<RoleAnswer>[] => {
  const { t } = useTranslation('roles');
  const { date } = useFormat();
  const roleName = useRoleName();
  return [
    { id: 'person', header: t('person'), cell: ({ personId }) => <PersonName id={personId} /> },
    { id: 'role', header: t('role'), cell: ({ role }) => roleName(role) },
    {
      id: 'organisation',
      header: t('organisation'),
      cell: ({ organisation }) => <OrganisationName id={organisation} />,
    },
    {
      id: 'term',
      header: t('term'),
      cell: ({ from, to }) =>
        to ? t('fromTo', { from: date(from), to: date(to) }) : t('from', { from: date(from) }),
    },
    { id: 'status', header: t('status'), cell: (role) => <RoleStandingTag role={role} /> },
    {
      id: 'history',
      header: t('history'),
      hidden: true,
      cell: (role) => <RoleHistory role={role} />,
    },
    {
      id: 'acts',
      header: t('actsHeading'),
      cell: (role) => <RoleActButtons role={role} choose={choose} />,
    },
  ];
};
