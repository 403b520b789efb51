import type { NetworkAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../components/people/person-name.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { Period } from './period.tsx';

/** Everybody who leads, has led or is to lead it, each with the time. */
export const LeadersWithPeriods = ({ of }: { readonly of: NetworkAnswer['leaders'] }) => {
  const { t } = useTranslation('networks');
  if (of.length === 0) return <span className="subtle">{t('noLeader')}</span>;
  return (
    <ul className="plain-list">
      {of.map(({ personId, from, to, leads }) => (
        <li key={`${personId} ${from ?? ''}`}>
          <PersonName id={personId} />, <Period from={from} to={to} />{' '}
          {leads && <StatusTag tone="success">{t('leadsNow')}</StatusTag>}
        </li>
      ))}
    </ul>
  );
};
