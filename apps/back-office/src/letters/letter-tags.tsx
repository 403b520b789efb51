import type { LetterAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

export const letterStatuses = ['issued', 'sent', 'delivered', 'failed'] as const;
export const letterKinds = [
  'admission',
  'rejection',
  'waiting-list',
  'complaint-upheld',
  'complaint-sent-on',
  'returned-application',
  'withdrawal-confirmed',
] as const;

const tones: Readonly<Record<LetterAnswer['status'], Tone>> = {
  issued: 'info',
  sent: 'info',
  delivered: 'success',
  failed: 'danger',
};

export const LetterStatusTag = ({ status }: Pick<LetterAnswer, 'status'>) => {
  const { t } = useTranslation('letters');
  return <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>;
};
