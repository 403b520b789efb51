import type { AttendanceSheet } from '@samanom/contracts/networks';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import type { Note } from './note.ts';
import { outbox } from './outbox.ts';

interface ToldNotesProps {
  readonly notes: readonly Note[];
  readonly sheet: AttendanceSheet;
}

/** Notes that do not stand, each with why, until that has been read. */
export const ToldNotes = ({ notes, sheet }: ToldNotesProps) => {
  const { t } = useTranslation('attendance');
  const { t: words } = useTranslation('components');
  const { moment } = useFormat();
  if (notes.length === 0) return null;
  const nameOf = ({ participationId, municipalityId }: Note) =>
    sheet.rows.find(
      (row) => row.participationId === participationId && row.municipalityId === municipalityId,
    )?.name ?? t('elsewhere');
  const refused = notes.filter(({ outcome }) => outcome === 'refused');
  return (
    <Alert data-color={refused.length > 0 ? 'danger' : 'info'} role="alert">
      <Heading level={2} data-size="2xs">
        {t('told', { count: notes.length })}
      </Heading>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {t('toldOf', {
              name: nameOf(note),
              party: words(`party.${note.party}`),
              state: t(note.present ? 'state.present' : 'state.absent'),
              moment: moment(note.notedAt),
            })}{' '}
            {note.outcome === 'superseded' ? t('superseded') : note.said}
          </li>
        ))}
      </ul>
      <div className="acts">
        {refused.length > 0 && (
          <Button variant="secondary" onClick={() => void outbox.retry(refused)}>
            {t('tryAgain')}
          </Button>
        )}
        <Button variant="tertiary" onClick={() => void outbox.dismiss(notes.map(({ id }) => id))}>
          {t('read')}
        </Button>
      </div>
    </Alert>
  );
};
