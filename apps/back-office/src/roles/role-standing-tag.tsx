import type { RoleAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../components/status-tag.tsx';
import { dayOf } from '../format/dates.ts';
import { useAsOf } from '../url/as-of.ts';
import { standingOf, tones } from './role-standing.ts';

/** The day that is shown: today, or that of the moment one looks at. */
export const useDayShown = (): string => dayOf(useAsOf() ?? new Date().toISOString());

export const RoleStandingTag = ({ role }: { readonly role: RoleAnswer }) => {
  const { t } = useTranslation('roles');
  const standing = standingOf(role, useDayShown());
  return <StatusTag tone={tones[standing]}>{t(`standing.${standing}`)}</StatusTag>;
};
