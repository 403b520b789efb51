import { Dropdown } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '../api/session.ts';
import { useShortcutSwitch } from '../keyboard/switch.ts';
import { PageLink } from '../url/page-link.tsx';

export const Account = () => {
  const { t } = useTranslation('shell');
  const { name, roles } = useSession();
  const signOut = useSignOut();
  const [on, switchTo] = useShortcutSwitch();
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm">
        {name ?? t('person.unnamed')}
      </Dropdown.Trigger>
      <Dropdown data-size="sm">
        <Dropdown.Heading>
          {roles.map((role) => t(`role.${role}` as 'role.decider')).join(', ')}
        </Dropdown.Heading>
        <Dropdown.List>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <PageLink to="/me" className="">
                {t('aboutMe')}
              </PageLink>
            </Dropdown.Button>
          </Dropdown.Item>
          <Dropdown.Item>
            <Dropdown.Button role="switch" aria-checked={on} onClick={() => switchTo(!on)}>
              {t('shortcutsOn')} {on ? '✓' : ''}
            </Dropdown.Button>
          </Dropdown.Item>
          {[false, true].map((everywhere) => (
            <Dropdown.Item key={String(everywhere)}>
              <Dropdown.Button onClick={() => signOut.mutate({ everywhere })}>
                {t(everywhere ? 'signOutEverywhere' : 'signOut')}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
};
