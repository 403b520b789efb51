import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { reasonOf } from './gatherings.api.ts';

interface ReasonProps {
  readonly gatheringId: string;
  readonly document: string;
}

export const Reason = ({ gatheringId, document }: ReasonProps) => {
  const { t } = useTranslation('gatherings');
  const { data } = useView(reasonOf(gatheringId, document));
  if (!data) return <small aria-busy="true">…</small>;
  return <small>{t('because', { reason: data.body.content?.reason ?? t('reasonErased') })}</small>;
};
