import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { OrganisationsField } from '../components/organisations/organisations-field.tsx';
import type { CallDraft } from './call-draft.ts';

interface InvitedFieldProps {
  readonly draft: CallDraft;
  readonly set: (some: Partial<CallDraft>) => void;
  readonly error: string | undefined;
}

/** Who may apply: any municipality, or those named. */
export const InvitedField = ({ draft, set, error }: InvitedFieldProps) => {
  const { t } = useTranslation('set-up');
  return (
    <Fieldset>
      <Fieldset.Legend>{t('applicants.heading')}</Fieldset.Legend>
      {[false, true].map((invitedOnly) => (
        <Radio
          key={String(invitedOnly)}
          name="invited"
          value={String(invitedOnly)}
          label={t(invitedOnly ? 'applicants.some' : 'applicants.any')}
          checked={draft.invitedOnly === invitedOnly}
          onChange={() => set({ invitedOnly })}
        />
      ))}
      {draft.invitedOnly && (
        <OrganisationsField
          id="only"
          label={t('applicants.which')}
          value={draft.only}
          onChange={(only) => set({ only })}
          at="municipality"
        />
      )}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
};
