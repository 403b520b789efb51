import type { ParticipantAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from './command.form.tsx';
import { join, leave } from './participants.api.ts';
import { useMunicipalities } from './use-municipalities.ts';

/** Who joins and who leaves a joint participant. */
export const JointCommands = ({ of }: { readonly of: ParticipantAnswer }) => {
  const { t } = useTranslation('participants');
  const { participantId: id, members } = of;
  const current = members.filter(({ to }) => to === null);
  const others = useMunicipalities().filter(
    ([one]) => !current.some(({ municipalityId }) => municipalityId === one),
  );
  const because = { key: 'reason', label: t('reasonIfAny'), kind: 'long' } as const;
  const said = (reason: string | undefined) => (reason?.trim() ? { reason: reason.trim() } : {});
  return (
    <section className="section no-print" aria-labelledby="register">
      <Heading level={2} data-size="xs" id="register">
        {t('change')}
      </Heading>
      <CommandForm
        title={t('join.title')}
        button={t('join.button')}
        fields={[
          {
            key: 'municipalityId',
            label: t('municipality'),
            kind: 'select',
            required: true,
            options: others,
          },
          { key: 'from', label: t('from'), kind: 'date', required: true },
          because,
        ]}
        command={({ municipalityId = '', from = '', reason }) =>
          join(id, { municipalityId, from, ...said(reason) })
        }
      />
      <CommandForm
        title={t('leave.title')}
        button={t('leave.button')}
        fields={[
          {
            key: 'municipalityId',
            label: t('municipality'),
            kind: 'select',
            required: true,
            options: current.map(({ municipalityId, name }) => [
              municipalityId,
              name ?? municipalityId,
            ]),
          },
          { key: 'to', label: t('leave.to'), kind: 'date', required: true },
          because,
        ]}
        command={({ municipalityId = '', to = '', reason }) =>
          leave(id, municipalityId, { to, ...said(reason) })
        }
      />
    </section>
  );
};
