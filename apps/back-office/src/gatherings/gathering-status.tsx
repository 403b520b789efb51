import type { GatheringStatus } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

const tones: Readonly<Record<GatheringStatus, Tone>> = {
  planned: 'neutral',
  announced: 'info',
  'called-off': 'danger',
  held: 'warning',
  recorded: 'success',
  closed: 'success',
};

export const gatheringStatuses = Object.keys(tones) as readonly GatheringStatus[];

export const GatheringStatusTag = ({ status }: { readonly status: GatheringStatus }) => {
  const { t } = useTranslation('gatherings');
  return <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>;
};
