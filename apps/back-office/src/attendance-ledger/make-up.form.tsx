import type { AttendanceDeviation } from '@samanom/contracts/networks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { makeUpAbsence } from '../attendance/attendance.api.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import { useGatheringsInstead } from './use-gatherings-instead.ts';

/** A party that missed a gathering has been at another network's of the same number, or met on another date. */
const MakeUpDialog = ({
  deviation,
  title,
  close,
}: {
  readonly deviation: AttendanceDeviation;
  readonly title: string;
  readonly close: () => void;
}) => {
  const { t } = useTranslation('attendance-ledger');
  const making = useAct({ onDone: close });
  const others = useGatheringsInstead(deviation);
  const [instead, setInstead] = useState('');
  const [on, setOn] = useState('');
  const { gatheringId, participationId, municipalityId, party } = deviation;
  const where = instead === '' ? (on ? { on } : {}) : { instead };
  return (
    <ConfirmDialog
      open
      close={close}
      title={title}
      act={t('makeUp')}
      busy={making.isPending}
      error={making.error}
      confirm={() =>
        making.mutate(
          makeUpAbsence(gatheringId, { participationId, municipalityId, party, ...where }),
        )
      }
    >
      <div className="stack">
        <p>{t('makeUpText')}</p>
        <SelectField
          label={t('makeUpWhere')}
          value={instead}
          none={t('makeUpOtherDate')}
          options={others}
          onChange={setInstead}
        />
        {instead === '' && (
          <DateField label={t('makeUpOn')} value={on} min={deviation.on} onChange={setOn} />
        )}
      </div>
    </ConfirmDialog>
  );
};

export const MakeUpForm = ({ deviation }: { readonly deviation: AttendanceDeviation }) => {
  const { t } = useTranslation('attendance-ledger');
  const { t: words } = useTranslation('components');
  const [open, setOpen] = useState(false);
  const { name, party, number } = deviation;
  const whose = t('explainTitle', { name: name ?? '', party: words(`party.${party}`), number });
  return (
    <>
      <ActButton variant="tertiary" data-size="sm" onClick={() => setOpen(true)}>
        {t('makeUp')}
        <span className="ds-sr-only">: {whose}</span>
      </ActButton>
      {open && (
        <MakeUpDialog
          deviation={deviation}
          title={t('makeUpTitle', { whose })}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
};
