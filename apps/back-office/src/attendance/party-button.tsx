import type { PartyOnSheet, SheetRow } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import type { Mark } from './note.ts';

interface PartyButtonProps {
  readonly row: SheetRow;
  readonly party: PartyOnSheet['party'];
  readonly mark: Mark;
  readonly open: boolean;
  readonly tap: () => void;
}

const stateOf = ({ present }: Mark) => (present === null ? 'none' : present ? 'present' : 'absent');

/** One party of one participation: a big button that says how it stands, in words and in colour. */
export const PartyButton = ({ row, party, mark, open, tap }: PartyButtonProps) => {
  const { t } = useTranslation('attendance');
  const { t: words } = useTranslation('components');
  const state = stateOf(mark);
  return (
    <button
      type="button"
      className="party-button"
      data-state={state}
      data-unsent={mark.unsent}
      aria-pressed={mark.present === true}
      disabled={!open}
      onClick={tap}
    >
      <span className="ds-sr-only">{row.name}, </span>
      <strong>{words(`party.${party}`)}</strong>
      <span>
        <span aria-hidden="true">{{ none: '', present: '✓ ', absent: '✕ ' }[state]}</span>
        {t(`state.${state}`)}
        {mark.unsent && <em className="unsent"> {t('notSent')}</em>}
      </span>
    </button>
  );
};
