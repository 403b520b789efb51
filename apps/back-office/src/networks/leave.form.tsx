import type { NetworkMember } from '@samanom/contracts/networks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { dayOf } from '../format/dates.ts';
import { leaveNetwork } from './networks.api.ts';

/** Takes a member out of the network, with its last day and the reason. */
export const LeaveForm = ({ member }: { readonly member: NetworkMember }) => {
  const { t } = useTranslation('networks');
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(() => dayOf(new Date().toISOString()));
  const leave = useAct({ onDone: () => setOpen(false) });
  const { participationId, networkId, municipalityId } = member;
  const name = member.name ?? '';
  return (
    <>
      <ActButton variant="tertiary" data-size="sm" onClick={() => setOpen(true)}>
        {t('leave')}
        <span className="ds-sr-only"> {name}</span>
      </ActButton>
      <ConfirmDialog
        open={open}
        close={() => setOpen(false)}
        title={t('leaveTitle', { name })}
        act={t('leave')}
        reason
        busy={leave.isPending}
        error={leave.error}
        confirm={(reason) =>
          leave.mutate(
            leaveNetwork(participationId, networkId, {
              to,
              reason,
              ...(municipalityId && { municipalityId }),
            }),
          )
        }
      >
        <p>{t('leaveText')}</p>
        <DateField label={t('lastDay')} value={to} onChange={setTo} required />
      </ConfirmDialog>
    </>
  );
};
