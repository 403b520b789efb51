import type { RemindersAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../components/status-tag.tsx';
import { MunicipalityName } from './municipality-name.tsx';

interface MissingPartiesProps {
  readonly of: Pick<RemindersAnswer['due'][number], 'lead' | 'leadName' | 'missing'>;
}

/** Which party of which municipality does not stand behind it yet. */
export const MissingParties = ({ of: { lead, leadName, missing } }: MissingPartiesProps) => {
  const { t } = useTranslation('components');
  const { t: own } = useTranslation('cohorts');
  if (missing.length === 0) return own('reminder.nobody');
  return (
    <span className="tags">
      {missing.map(({ municipalityId, party }) => (
        <StatusTag key={`${municipalityId} ${party}`} tone="warning">
          {t(`party.${party}`)},{' '}
          {municipalityId === lead ? leadName : <MunicipalityName id={municipalityId} />}
        </StatusTag>
      ))}
    </span>
  );
};
