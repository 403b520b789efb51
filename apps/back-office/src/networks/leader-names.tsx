import type { NetworkAnswer } from '@samanom/contracts/networks';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../components/people/person-name.tsx';

/** Those who lead on the date shown. */
export const LeaderNames = ({ of }: { readonly of: NetworkAnswer['leaders'] }) => {
  const { t } = useTranslation('networks');
  const leading = of.filter(({ leads }) => leads);
  if (leading.length === 0) return <span className="subtle">{t('noLeader')}</span>;
  return leading.map(({ personId }, n) => (
    <Fragment key={personId}>
      {n > 0 && ', '}
      <PersonName id={personId} />
    </Fragment>
  ));
};
