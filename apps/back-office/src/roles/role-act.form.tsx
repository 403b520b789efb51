import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { useRoleName } from '../components/people/use-role-name.ts';
import { dayOf } from '../format/dates.ts';
import { confirm, decline, revoke } from './roles.api.ts';
import type { ChosenAct } from './role-act-buttons.tsx';

interface RoleActFormProps {
  readonly chosen: ChosenAct;
  readonly close: () => void;
}

const commandOf = ({ act, role }: ChosenAct, reason: string, lastDay: string) => {
  if (act === 'confirm') return confirm(role);
  if (act !== 'revoke') return decline(role, reason);
  return revoke(role, { reason, ...(lastDay && { lastDay }) });
};

/** Confirms, declines, takes back or revokes one role; says first what that means. */
export const RoleActForm = ({ chosen, close }: RoleActFormProps) => {
  const { t } = useTranslation('roles');
  const roleName = useRoleName();
  const [lastDay, setLastDay] = useState('');
  const acting = useAct({ onDone: close });
  const { act, role } = chosen;
  return (
    <ConfirmDialog
      open
      close={close}
      title={t(`dialog.${act}.title`, { role: roleName(role.role) })}
      act={t(`acts.${act}`)}
      dangerous={act === 'revoke'}
      reason={act === 'confirm' ? false : t('dialog.reason')}
      busy={acting.isPending}
      error={acting.error}
      confirm={(reason) => acting.mutate(commandOf(chosen, reason, lastDay))}
    >
      <p>
        <strong>
          <PersonName id={role.personId} />, <OrganisationName id={role.organisation} />
        </strong>
      </p>
      <p>{t(`dialog.${act}.text`)}</p>
      {act === 'revoke' && (
        <DateField
          label={t('dialog.lastDay')}
          description={t('dialog.lastDayText')}
          min={dayOf(new Date().toISOString())}
          value={lastDay}
          onChange={setLastDay}
        />
      )}
    </ConfirmDialog>
  );
};
