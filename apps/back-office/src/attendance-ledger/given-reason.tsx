import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { attendanceReason } from './attendance-ledger.api.ts';

interface GivenReasonProps {
  readonly gatheringId: string;
  readonly document: string;
}

export const GivenReason = ({ gatheringId, document }: GivenReasonProps) => {
  const { t } = useTranslation('attendance-ledger');
  const { data } = useView(attendanceReason(gatheringId, document));
  if (!data) return <span aria-busy="true">…</span>;
  return data.body.content?.reason ?? <em>{t('erased')}</em>;
};
