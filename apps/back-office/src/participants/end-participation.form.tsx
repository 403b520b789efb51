import { useTranslation } from 'react-i18next';
import { CommandForm } from './command.form.tsx';
import { endParticipation } from './participants.api.ts';

/** It stays counted as having taken part. */
export const EndParticipationForm = ({ participationId }: { readonly participationId: string }) => {
  const { t } = useTranslation('participants');
  return (
    <CommandForm
      title={t('end.title')}
      button={t('end.button')}
      fields={[
        { key: 'on', label: t('end.on'), kind: 'date', required: true },
        { key: 'reason', label: t('reason'), kind: 'long', required: true },
      ]}
      command={({ on = '', reason = '' }) =>
        endParticipation(participationId, { on, reason: reason.trim() })
      }
    />
  );
};
