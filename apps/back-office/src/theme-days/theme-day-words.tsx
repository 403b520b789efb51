import type { ThemeDayAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

export const advisers = ['fafo', 'agenda-kaupang', 'ro', 'other'] as const;
export const timings = ['between', 'before-first', 'after-second', 'unknown'] as const;

const tones: Readonly<Record<ThemeDayAnswer['status'], Tone>> = {
  planned: 'info',
  held: 'success',
  'called-off': 'danger',
};
export const themeDayStatuses = Object.keys(tones) as readonly ThemeDayAnswer['status'][];

export const ThemeDayStatusTag = ({ of }: { readonly of: Pick<ThemeDayAnswer, 'status'> }) => {
  const { t } = useTranslation('theme-days');
  return <StatusTag tone={tones[of.status]}>{t(`statuses.${of.status}`)}</StatusTag>;
};

/** Who was hired, as one calls them. */
export const useAdviserName = () => {
  const { t } = useTranslation('theme-days');
  return ({ organisation, name }: ThemeDayAnswer['advisers'][number]): string =>
    name ?? t(`adviser.${organisation}`);
};
