import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id } from '../fields.ts';
import { Closed, Moment, PageOf } from '../http.ts';
import { CohortNature } from './cohort.events.ts';

const OnDate = Type.Optional({
  ...CalendarDate,
  description: 'What was valid on this date; today, or the day of asOf',
});

/** Units that are never mixed. Who left stays counted as having taken part. */
export const Counts = {
  listEntries: Type.Integer({ description: 'Lines of the list as printed' }),
  otherBodies: Type.Integer({ description: 'Entries that are no municipality' }),
  participations: Type.Integer({
    description: 'Entries less other bodies; a joint municipality is one. The published "110"',
  }),
  activeParticipations: Type.Integer({
    description: 'Of the participations, those that had not ended on the date',
  }),
  leftParticipations: Type.Integer({
    description: 'Of the participations, those that had ended on the date',
  }),
  municipalities: Type.Integer({
    description:
      'Distinct municipalities as they took part, whatever merged since; a joint municipality counted as its members',
  }),
  carrierMunicipalities: Type.Integer({
    description: 'Distinct municipalities that carry the participations on the date, after mergers',
  }),
  jointParticipants: Type.Integer({
    description: 'Groups of municipalities that take part together',
  }),
};

export const CountsQuery = Closed({ on: OnDate, ...Moment });
export type CountsQuery = Static<typeof CountsQuery>;

export const ProgrammeCounts = Closed({
  on: CalendarDate,
  cohorts: Type.Array(
    Closed({ cohortId: Id, name: Type.String(), nature: CohortNature, ...Counts }),
  ),
  programme: Closed(Counts),
});
export type ProgrammeCounts = Static<typeof ProgrammeCounts>;

export const ImportAnswer = Closed({
  commands: Type.Integer(),
  events: Type.Integer({ description: 'Events that this run added; 0 when all was there before' }),
  findings: Type.Integer(),
});
export type ImportAnswer = Static<typeof ImportAnswer>;

export const FindingAnswer = Closed({
  code: Type.String(),
  number: Type.Integer({ description: 'Its number in the list of known inconsistencies' }),
  finding: Type.String(),
  done: Type.String(),
  rows: Type.Array(Closed({ file: Type.String(), line: Type.Integer(), text: Type.String() })),
  figures: Type.Record(Type.String(), Type.Integer()),
});
export type FindingAnswer = Static<typeof FindingAnswer>;
export const FindingPage = PageOf(FindingAnswer);
