import { Type, type Static } from '@sinclair/typebox';
import { Id } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { CohortNature } from './cohort.events.ts';
import { PrintedEntry } from './participation.events.ts';

/** Five units, never mixed. */
export const Counts = {
  listEntries: Type.Integer({ description: 'Lines of the list as printed' }),
  otherBodies: Type.Integer({ description: 'Entries that are no municipality' }),
  participations: Type.Integer({
    description: 'Entries less other bodies; a joint municipality is one. The published "110"',
  }),
  municipalities: Type.Integer({
    description: 'Distinct municipalities, a joint municipality counted as its members',
  }),
  jointParticipants: Type.Integer({
    description: 'Groups of municipalities that take part together',
  }),
};

export const ProgrammeCounts = Closed({
  cohorts: Type.Array(
    Closed({ cohortId: Id, name: Type.String(), nature: CohortNature, ...Counts }),
  ),
  programme: Closed(Counts),
});
export type ProgrammeCounts = Static<typeof ProgrammeCounts>;

export const ListParticipationsQuery = Closed({
  cohortId: Type.Optional(Id),
  kind: Type.Optional(Type.Union([Type.Literal('participation'), Type.Literal('other-body')])),
  ...Paging,
  ...Moment,
});
export type ListParticipationsQuery = Static<typeof ListParticipationsQuery>;

export const ParticipationAnswer = Closed({
  participationId: Id,
  cohortId: Id,
  participantId: Id,
  name: Nullable(Type.String()),
  kind: Type.Union([Type.Literal('participation'), Type.Literal('other-body')]),
  municipalities: Type.Array(Id),
  jointParticipantId: Nullable(Id),
  printed: PrintedEntry,
  evidence: Closed({
    basis: Type.Literal('printed-list'),
    application: Type.Null(),
    endorsements: Type.Null(),
    note: Type.String(),
  }),
});
export type ParticipationAnswer = Static<typeof ParticipationAnswer>;
export const ParticipationPage = PageOf(ParticipationAnswer);

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
