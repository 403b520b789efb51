import type { PersonAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import { useRoleName } from '../components/people/use-role-name.ts';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';

/** The roles held today, each with where. */
export const RolesNow = ({ roles }: Pick<PersonAnswer, 'roles'>) => {
  const { t } = useTranslation('people');
  const nameOf = useRoleName();
  if (roles.length === 0) return <span className="subtle">{t('noRole')}</span>;
  return (
    <ul className="plain-list">
      {roles.map(({ role, organisation }) => (
        <li key={`${role} ${organisation}`}>
          {nameOf(role)}, <OrganisationName id={organisation} />
        </li>
      ))}
    </ul>
  );
};
