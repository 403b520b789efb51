import type { AttendanceDeviation } from '@samanom/contracts/networks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { explainAbsence } from '../attendance/attendance.api.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';

/** Says why a party was not there. */
export const ExplainForm = ({ deviation }: { readonly deviation: AttendanceDeviation }) => {
  const { t } = useTranslation('attendance-ledger');
  const { t: words } = useTranslation('components');
  const [open, setOpen] = useState(false);
  const explain = useAct({ onDone: () => setOpen(false) });
  const { gatheringId, participationId, municipalityId, party, number } = deviation;
  const whose = { name: deviation.name ?? '', party: words(`party.${party}`), number };
  return (
    <>
      <ActButton variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
        {t('explain')}
        <span className="ds-sr-only">: {t('explainTitle', whose)}</span>
      </ActButton>
      {open && (
        <ConfirmDialog
          open
          close={() => setOpen(false)}
          title={t('explainTitle', whose)}
          act={t('explain')}
          reason={t('why')}
          busy={explain.isPending}
          error={explain.error}
          confirm={(reason) =>
            explain.mutate(
              explainAbsence(gatheringId, {
                participationId,
                municipalityId,
                parties: [party],
                reason,
              }),
            )
          }
        >
          <p>{t('explainText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
