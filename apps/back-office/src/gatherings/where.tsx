import type { GatheringLine } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';

/** "Bodø rådhus, og på nett" */
export const Where = ({ of }: { readonly of: Pick<GatheringLine, 'place' | 'online'> }) => {
  const { t } = useTranslation('gatherings');
  if (of.place === null) return t('onlineOnly');
  return of.online ? t('placeAndOnline', { place: of.place }) : of.place;
};
