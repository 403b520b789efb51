import type { AttendanceSheet } from '@samanom/contracts/networks';
import { Switch, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useActsOpen } from '../components/form/use-acts-open.ts';
import { Guests } from './guests.tsx';
import { LineStatus } from './line-status.tsx';
import { markOf, progressOf, type Note, type Party } from './note.ts';
import { outbox } from './outbox.ts';
import { ParticipantRow } from './participant-row.tsx';
import { ToldNotes } from './told-notes.tsx';
import { useOutbox } from './use-outbox.ts';

type Row = AttendanceSheet['rows'][number];

interface AttendanceEntryProps {
  readonly sheet: AttendanceSheet;
  readonly keptAt: string | undefined;
  readonly kept: boolean | undefined;
}

const isLeft = (row: Row, notes: readonly Note[]): boolean =>
  row.parties.some((party) => markOf(row, party, notes).present === null);

export const AttendanceEntry = ({ sheet, keptAt, kept }: AttendanceEntryProps) => {
  const { t } = useTranslation('attendance');
  const { personId } = useSession();
  const actsOpen = useActsOpen();
  const { gatheringId } = sheet;
  const box = useOutbox(gatheringId);
  const [search, setSearch] = useState('');
  const [onlyLeft, setOnlyLeft] = useState(false);
  const [because, setBecause] = useState('');
  const corrects = !sheet.acts.includes('note') && sheet.acts.includes('correct');
  const open =
    actsOpen && box.ready && (sheet.acts.includes('note') || (corrects && because.trim() !== ''));
  const wanted = search.trim().toLocaleLowerCase('nb');
  const rows = sheet.rows
    .filter(({ name }) => (name ?? '').toLocaleLowerCase('nb').includes(wanted))
    .filter((row) => !onlyLeft || isLeft(row, box.notes));
  const note = ({ participationId, municipalityId }: Row, party: Party, present: boolean) =>
    void outbox.noteDown({
      gatheringId,
      by: personId,
      participationId,
      municipalityId,
      party,
      present,
      because: corrects ? because.trim() : null,
    });
  return (
    <div className="attendance">
      <div className="attendance-top">
        <Textfield
          type="search"
          label={t('search')}
          value={search}
          autoComplete="off"
          onChange={({ target }) => setSearch(target.value)}
        />
        <div className="attendance-progress">
          <span aria-live="polite">{t('progress', progressOf(sheet, box.notes))}</span>
          <Switch
            label={t('onlyLeft')}
            checked={onlyLeft}
            onChange={() => setOnlyLeft(!onlyLeft)}
          />
        </div>
        <LineStatus outbox={box} keptAt={keptAt} kept={kept} />
      </div>
      {corrects && (
        <Textfield
          label={t('because')}
          description={t('becauseExplained')}
          value={because}
          maxLength={2000}
          onChange={({ target }) => setBecause(target.value)}
        />
      )}
      {!corrects && actsOpen && !sheet.acts.includes('note') && (
        <p>{t(`closed.${sheet.status}`)}</p>
      )}
      <ToldNotes notes={box.told} sheet={sheet} />
      {rows.length === 0 && (
        <p role="status">{t(sheet.rows.length === 0 ? 'nobody' : 'noMatch')}</p>
      )}
      <ul className="participants">
        {rows.map((row) => (
          <ParticipantRow
            key={`${row.participationId} ${row.municipalityId ?? ''}`}
            row={row}
            notes={box.notes}
            open={open}
            note={(party, present) => note(row, party, present)}
          />
        ))}
      </ul>
      <Guests of={sheet.guests} />
    </div>
  );
};
