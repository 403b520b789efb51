import type { RoleName } from '@samanom/contracts/gateway';
import {
  Alert,
  Field,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useSession } from '../api/session.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { useLocalDraft } from '../components/form/use-local-draft.ts';
import { OrganisationChoice } from '../components/organisations/organisation-choice.tsx';
import { useOrganisations } from '../components/organisations/organisations.api.ts';
import { useRoleName } from '../components/people/use-role-name.ts';
import { dayOf } from '../format/dates.ts';
import { grantableBy, heldAt, takesTwo } from './grantable-roles.ts';
import { grant } from './roles.api.ts';

interface GrantDraft {
  readonly role: RoleName | null;
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** A role, where, from when, until when, and why. */
export const GrantRoleForm = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation('roles');
  const navigate = useNavigate();
  const roleName = useRoleName();
  const me = useSession();
  const everywhere = me.roles.includes('secretariat-administrator');
  const organisations = useOrganisations();
  const today = dayOf(new Date().toISOString());
  const { draft, write, forget } = useLocalDraft<GrantDraft>(`grant.${personId}`, {
    role: null,
    organisation: everywhere ? '' : (me.organisation ?? ''),
    from: today,
    to: '',
    reason: '',
  });
  const { role, organisation, from, to, reason } = draft;
  const set = (some: Partial<GrantDraft>) => write({ ...draft, ...some });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const granting = useAct({
    onDone: () => {
      forget();
      void navigate({ to: `/people/${personId}` });
    },
  });
  const faultOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const lacking = [
      ...(role ? [] : ['role' as const]),
      ...(organisation ? [] : ['organisation' as const]),
      ...(reason.trim() ? [] : ['reason' as const]),
    ];
    setFaults(lacking.map((field) => ({ field, message: t(`faults.${field}`) })));
    if (!role || lacking.length > 0) return;
    granting.mutate(
      grant(personId, {
        role,
        organisation,
        reason: reason.trim(),
        ...(from && { from }),
        ...(to && { to }),
      }),
    );
  };
  const among = organisations.filter(({ at }) => !role || at === heldAt(role));
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <Field>
        <Label>{t('role')}</Label>
        <Select
          id="role"
          value={role ?? ''}
          onChange={({ target }) => {
            set({
              role: (target.value || null) as RoleName | null,
              ...(everywhere && { organisation: '' }),
            });
          }}
          {...(faultOf('role') && { 'aria-invalid': true })}
        >
          <option value="">{t('choose')}</option>
          {grantableBy(me.roles).map((one) => (
            <option key={one} value={one}>
              {roleName(one)}
            </option>
          ))}
        </Select>
        {faultOf('role') && <ValidationMessage>{faultOf('role')}</ValidationMessage>}
      </Field>
      {role && takesTwo(role) && <Alert data-color="info">{t('takesTwo')}</Alert>}
      {everywhere && (
        <OrganisationChoice
          id="organisation"
          label={t('organisation')}
          among={among}
          value={organisation}
          onChange={(chosen) => set({ organisation: chosen })}
          error={faultOf('organisation')}
        />
      )}
      <DateField
        label={t('firstDay')}
        value={from}
        min={today}
        onChange={(day) => set({ from: day })}
      />
      <DateField
        label={t('lastDay')}
        description={t('lastDayText')}
        value={to}
        min={from}
        onChange={(day) => set({ to: day })}
      />
      <Textfield
        id="reason"
        multiline
        rows={3}
        maxLength={2000}
        label={t('reason')}
        description={t('reasonText')}
        value={reason}
        error={faultOf('reason')}
        onChange={({ target }) => set({ reason: target.value })}
      />
      <ActError error={granting.error} />
      <div className="acts">
        <ActButton type="submit" busy={granting.isPending}>
          {t(role && takesTwo(role) ? 'propose' : 'grantAct')}
        </ActButton>
      </div>
    </form>
  );
};
