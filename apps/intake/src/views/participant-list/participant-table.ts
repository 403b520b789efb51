import type { ParticipantAnswer } from '@samanom/contracts/intake';
import { column, exportTable } from '@samanom/exports';

type Row = ParticipantAnswer;

/** Participants as a file. */
export const participantTable = exportTable<Row>({
  name: 'participants',
  title: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  columns: [
    // A number with a leading zero is no quantity.
    column('text', ['Kommunenummer', 'Kommunenummer', 'Number'], ({ number }) => number),
    column('text', ['Navn', 'Namn', 'Name'], ({ name }) => name),
    column('text', ['Slag', 'Slag', 'Kind'], ({ kind }) => kind),
    column('text', ['Fylke', 'Fylke', 'County'], ({ county }) => county),
    column('text', ['Målform', 'Målform', 'Written language'], ({ language }) => language),
    column(
      'date',
      ['Målform ikke vedtatt siden', 'Målform ikkje vedteken sidan', 'Language undecided since'],
      ({ languageUndecidedFrom }) => languageUndecidedFrom,
    ),
    column(
      'text',
      ['Slått sammen til', 'Slått saman til', 'Merged into'],
      ({ mergedInto }) => mergedInto?.name ?? mergedInto?.municipalityId,
    ),
    column(
      'date',
      ['Slått sammen', 'Slått saman', 'Merged on'],
      ({ mergedInto }) => mergedInto?.on,
    ),
    column('text', ['Medlemmer', 'Medlemmer', 'Members'], ({ members }) =>
      members.map(({ name, municipalityId }) => name ?? municipalityId),
    ),
    column('date', ['Oppløst', 'Oppløyst', 'Dissolved'], ({ dissolvedOn }) => dissolvedOn),
    column(
      'text',
      ['Deltaker-id', 'Deltakar-id', 'Participant id'],
      ({ participantId }) => participantId,
    ),
  ],
});
