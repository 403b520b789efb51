import type { Outcome } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';

const tones: Readonly<Record<Outcome, Tone>> = {
  admitted: 'success',
  'waiting-list': 'warning',
  rejected: 'danger',
};

export const outcomes = Object.keys(tones) as readonly Outcome[];

export const OutcomeTag = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation('cohorts');
  return <StatusTag tone={tones[outcome]}>{t(`outcomes.${outcome}`)}</StatusTag>;
};
