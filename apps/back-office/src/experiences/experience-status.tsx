import type { ExperienceStatus } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

const tones: Readonly<Record<ExperienceStatus, Tone>> = {
  told: 'info',
  'sent-back': 'warning',
  published: 'success',
  withdrawn: 'neutral',
};
export const experienceStatuses = Object.keys(tones) as readonly ExperienceStatus[];

export const ExperienceStatusTag = ({ status }: { readonly status: ExperienceStatus }) => {
  const { t } = useTranslation('experiences');
  return <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>;
};
