import type { ApplicationStatus } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

const tones: Readonly<Record<ApplicationStatus, Tone>> = {
  drafted: 'neutral',
  presented: 'info',
  submitted: 'info',
  returned: 'warning',
  admitted: 'success',
  rejected: 'danger',
  'waiting-list': 'warning',
  withdrawn: 'neutral',
};

export const statuses = Object.keys(tones) as readonly ApplicationStatus[];

export const ApplicationStatusTag = ({ status }: { readonly status: ApplicationStatus }) => {
  const { t } = useTranslation('applications');
  return <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>;
};
