import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, Id, Instant } from '../fields.ts';
import { Closed, Nullable, PageOf, Paging } from '../http.ts';
import { ApplicationStatus } from './application.http.ts';
import { DifferenceAnswer } from './difference.http.ts';
import { MovedDeadline } from './cohort.http.ts';

const Instants = {
  from: { ...AnyInstant, description: 'As it was known at this instant' },
  to: { ...AnyInstant, description: 'As it was known at this one, not before from' },
};

export const KnownDifferenceQuery = Closed(Instants);
export type KnownDifferenceQuery = Static<typeof KnownDifferenceQuery>;

export const KnownChange = Closed({
  field: Type.String({
    description:
      'status, deadline, endorsements/<municipalityId>/<party>, decisions/<decisionId>, remarks/<remarkId> ...',
  }),
  before: Type.Unknown({ description: 'null where it was not there' }),
  after: Type.Unknown(),
  change: Type.Union([Type.Literal('added'), Type.Literal('removed'), Type.Literal('changed')]),
});
export type KnownChange = Static<typeof KnownChange>;

export const CaseDifferenceAnswer = Closed({
  applicationId: Id,
  from: Instant,
  to: Instant,
  fields: Type.Array(KnownChange, { description: 'Only what differs' }),
  text: Nullable({
    ...DifferenceAnswer,
    description: 'Where the text is another, and you may read both: field by field, word by word',
  }),
});
export type CaseDifferenceAnswer = Static<typeof CaseDifferenceAnswer>;

const Before = Nullable(ApplicationStatus);

export const CohortDifferenceQuery = Closed({ ...Instants, ...Paging });
export type CohortDifferenceQuery = Static<typeof CohortDifferenceQuery>;

const BeforeAndAfter = Closed({ before: Type.Integer(), after: Type.Integer() });

export const CohortDifferenceAnswer = Closed({
  cohortId: Id,
  from: Instant,
  to: Instant,
  deadline: Closed({
    before: Nullable(Instant),
    after: Nullable(Instant),
    moves: Type.Array(MovedDeadline, { description: 'Each move in between, with its reason' }),
  }),
  frame: Closed({ before: Nullable(Type.Integer()), after: Nullable(Type.Integer()) }),
  counts: Type.Array(
    Closed({
      unit: Type.Union([Type.Literal('applications'), Type.Literal('municipalities')]),
      status: ApplicationStatus,
      ...BeforeAndAfter.properties,
    }),
    { description: 'Of those that you may see; a municipality counts once for each status' },
  ),
  transitions: Type.Array(
    Closed({ before: Before, after: ApplicationStatus, applications: Type.Integer() }),
    { description: 'How many came (before is null) or went from one status to another' },
  ),
  applications: PageOf(
    Closed({
      applicationId: Id,
      leadName: Nullable(Type.String()),
      before: Before,
      after: ApplicationStatus,
    }),
  ),
});
export type CohortDifferenceAnswer = Static<typeof CohortDifferenceAnswer>;
