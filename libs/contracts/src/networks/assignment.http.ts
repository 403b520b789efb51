import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id, Theme } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';

export const SuggestAssignmentQuery = Closed({
  on: Type.Optional({ ...CalendarDate, description: 'Today, or the day of asOf, if left out' }),
  ...Moment,
});
export type SuggestAssignmentQuery = Static<typeof SuggestAssignmentQuery>;

const Words = Closed({ nb: Type.String(), nn: Type.String(), en: Type.String() });

export const SuggestedNetwork = Closed({
  networkId: Id,
  name: Type.String(),
  themes: Type.Array(Theme, { description: 'Those that it shares with the application' }),
  fromCounty: Type.Integer({ description: 'Members from the same county' }),
  size: Type.Integer({ description: 'Members, those suggested before this one included' }),
  why: Type.Array(Words, { description: 'In words, the most important first' }),
});
export type SuggestedNetwork = Static<typeof SuggestedNetwork>;

export const SuggestedPlace = Closed({
  participationId: Id,
  participantId: Id,
  name: Nullable(Type.String()),
  counties: Type.Array(Type.String()),
  themes: Type.Array(Theme, {
    description: 'Of the application; none where no application is known',
  }),
  version: Type.Integer({
    description: 'Of its membership, to bind the decision to what was seen',
  }),
  suggested: Nullable({
    ...SuggestedNetwork,
    description: 'null where the cohort has no network',
  }),
  others: Type.Array(SuggestedNetwork, { description: 'The other networks, the next best first' }),
});
export type SuggestedPlace = Static<typeof SuggestedPlace>;

export const SuggestedAssignment = Closed({
  cohortId: Id,
  cohort: Type.String(),
  on: CalendarDate,
  rows: Type.Array(SuggestedPlace),
});
export type SuggestedAssignment = Static<typeof SuggestedAssignment>;

export const DecidePlace = Closed({
  participationId: Id,
  version: Type.Integer({ minimum: 1, description: 'Of its membership, as you have seen it' }),
  networkIds: Type.Array(Id, { minItems: 1, maxItems: 10, uniqueItems: true }),
  municipalityId: Type.Optional({
    ...Id,
    description: 'One municipality of a joint participation, where not all of it takes part here',
  }),
});
export type DecidePlace = Static<typeof DecidePlace>;

export const DecideAssignmentBody = Closed({
  places: Type.Array(DecidePlace, { minItems: 1, maxItems: 500 }),
  from: Type.Optional({ ...CalendarDate, description: 'The first day; today if left out' }),
});
export type DecideAssignmentBody = Static<typeof DecideAssignmentBody>;

export const PlaceDecided = Closed({
  participationId: Id,
  result: Type.Union([Type.Literal('placed'), Type.Literal('unchanged'), Type.Literal('refused')]),
  code: Type.Optional(Type.String({ description: 'The rule that said no' })),
  title: Type.Optional(Type.String({ description: 'The same in words' })),
  params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});
export type PlaceDecided = Static<typeof PlaceDecided>;

export const AssignmentDecided = Closed({
  batchId: Id,
  cohortId: Id,
  placed: Type.Integer(),
  refused: Type.Integer(),
  places: Type.Array(PlaceDecided),
});
export type AssignmentDecided = Static<typeof AssignmentDecided>;
