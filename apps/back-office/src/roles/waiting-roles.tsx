import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useView } from '../api/view.ts';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { useRoleName } from '../components/people/use-role-name.ts';
import { useFormat } from '../format/use-format.ts';
import { RoleActButtons, type ChosenAct } from './role-act-buttons.tsx';
import { RoleReason } from './role-reason.tsx';
import { roles } from './roles.api.ts';

/** What one administrator proposed and another has to confirm. */
export const WaitingRoles = ({ choose }: { readonly choose: (chosen: ChosenAct) => void }) => {
  const { t } = useTranslation('roles');
  const { date } = useFormat();
  const roleName = useRoleName();
  const me = useSession();
  const waiting = useView(roles({ status: 'proposed', limit: 200 })).data?.body.rows ?? [];
  if (waiting.length === 0) return null;
  return (
    <Alert data-color="warning" className="waiting-roles">
      <Heading level={2} data-size="xs">
        {t('waiting.heading', { count: waiting.length })}
      </Heading>
      <ul className="plain-list stack">
        {waiting.map((role) => (
          <li key={role.grantId}>
            <p>
              <strong>
                <PersonName id={role.personId} />
              </strong>
              : {roleName(role.role)}, <OrganisationName id={role.organisation} />,{' '}
              {t('waiting.from', { date: date(role.from) })}
            </p>
            <p>
              {t('waiting.proposedBy')} {role.proposedBy && <PersonName id={role.proposedBy} />}
              {role.proposedBy === me.personId && ` – ${t('waiting.another')}`}
            </p>
            <RoleReason grantId={role.grantId} reason={role.reason} label={t('why')} />
            <RoleActButtons role={role} choose={choose} />
          </li>
        ))}
      </ul>
    </Alert>
  );
};
