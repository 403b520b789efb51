import type { ParticipationAnswer } from '@samanom/contracts/intake';
import { column, exportTable } from '@samanom/exports';

type Row = ParticipationAnswer;

/** Participations as a file. */
export const participationTable = exportTable<Row>({
  name: 'participations',
  title: { nb: 'Deltakelser', nn: 'Deltakingar', en: 'Participations' },
  columns: [
    column('text', ['Deltaker', 'Deltakar', 'Participant'], ({ name }) => name),
    column('text', ['Slag', 'Slag', 'Kind'], ({ kind }) => kind),
    column('text', ['Kommuner', 'Kommunar', 'Municipalities'], ({ members }) =>
      members.map(({ name, municipalityId }) => name ?? municipalityId),
    ),
    column(
      'text',
      ['Føres videre av (nummer)', 'Blir ført vidare av (nummer)', 'Carried by (number)'],
      ({ members }) => members.map(({ carriedBy }) => carriedBy.number ?? ''),
    ),
    column('date', ['På dato', 'På dato', 'On date'], ({ on }) => on),
    column('date', ['Begynte', 'Byrja', 'Begun'], ({ begunOn }) => begunOn),
    column('date', ['Siste dag', 'Siste dag', 'Last day'], ({ endedOn }) => endedOn),
    column('text', ['Grunnlag', 'Grunnlag', 'Evidence'], ({ evidence }) => evidence.basis),
    column('text', ['Trykt som', 'Prenta som', 'Printed as'], ({ printed }) => printed?.as),
    column('text', ['Pulje-id', 'Pulje-id', 'Cohort id'], ({ cohortId }) => cohortId),
    column(
      'text',
      ['Deltakelses-id', 'Deltakings-id', 'Participation id'],
      ({ participationId }) => participationId,
    ),
  ],
});
