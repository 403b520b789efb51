import { useTranslation } from 'react-i18next';
import { StatusTag } from './status-tag.tsx';

interface NewMarkProps {
  readonly at: string | null;
  readonly lastVisit: string | undefined;
}

/** Came since one was last here. */
export const NewMark = ({ at, lastVisit }: NewMarkProps) => {
  const { t } = useTranslation('components');
  if (!at || !lastVisit || at <= lastVisit) return null;
  return <StatusTag tone="info">{t('newSince')}</StatusTag>;
};
