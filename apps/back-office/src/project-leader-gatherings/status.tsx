import type { ProjectLeaderGatheringLine } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

type Status = ProjectLeaderGatheringLine['status'];

const tones: Readonly<Record<Status, Tone>> = {
  planned: 'info',
  held: 'success',
  'called-off': 'danger',
};
export const statuses = Object.keys(tones) as readonly Status[];

export const ProjectLeaderGatheringStatus = ({ status }: { readonly status: Status }) => {
  const { t } = useTranslation('project-leader-gatherings');
  return <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>;
};
