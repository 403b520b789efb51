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
import { OrganisationChoice } from '../components/organisations/organisation-choice.tsx';
import { useOrganisations } from '../components/organisations/organisations.api.ts';
import { useRoleName } from '../components/people/use-role-name.ts';
import { dayOf } from '../format/dates.ts';
import { grantableBy, heldAt, takesTwo } from './grantable-roles.ts';
import { grant } from './roles.api.ts';

/** A role, where, from when, until when, and why. */
export const GrantRoleForm = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation('roles');
  const navigate = useNavigate();
  const roleName = useRoleName();
  const me = useSession();
  const everywhere = me.roles.includes('secretariat-administrator');
  const organisations = useOrganisations();
  const today = dayOf(new Date().toISOString());
  const [role, setRole] = useState<RoleName>();
  const [organisation, setOrganisation] = useState(everywhere ? '' : (me.organisation ?? ''));
  const [term, setTerm] = useState({ from: today, to: '' });
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const granting = useAct({ onDone: () => void navigate({ to: `/people/${personId}` }) });
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
    const { from, to } = term;
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
            setRole(target.value as RoleName);
            if (everywhere) setOrganisation('');
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
          onChange={setOrganisation}
          error={faultOf('organisation')}
        />
      )}
      <DateField
        label={t('firstDay')}
        value={term.from}
        min={today}
        onChange={(from) => setTerm({ ...term, from })}
      />
      <DateField
        label={t('lastDay')}
        description={t('lastDayText')}
        value={term.to}
        min={term.from}
        onChange={(to) => setTerm({ ...term, to })}
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
        onChange={({ target }) => setReason(target.value)}
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
