import { useTranslation } from 'react-i18next';
import { useRoleName } from '../components/people/use-role-name.ts';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';

interface RolesNowProps {
  readonly roles: readonly { readonly role: string; readonly organisation: string }[];
}

/** The roles held today, each with where. */
export const RolesNow = ({ roles }: RolesNowProps) => {
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
