import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, Id, Instant, Line, Theme } from '../fields.ts';
import { Closed, Moment, PageOf } from '../http.ts';
import { CohortNature, CohortRules } from './cohort.events.ts';

export const OpenCohortBody = Closed({
  name: Line(120),
  nature: CohortNature,
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
  rules: CohortRules,
  deadline: AnyInstant,
});
export type OpenCohortBody = Static<typeof OpenCohortBody>;

export const MoveDeadlineBody = Closed({ deadline: AnyInstant, reason: Line(2000) });
export type MoveDeadlineBody = Static<typeof MoveDeadlineBody>;

export const CohortCreated = Closed({ cohortId: Id });

export const MovedDeadline = Closed({
  previous: Instant,
  deadline: Instant,
  movedAt: Instant,
  reason: Type.String({ description: 'The document that holds the reason' }),
});

export const CohortAnswer = Closed({
  cohortId: Id,
  name: Type.String(),
  nature: CohortNature,
  themes: Type.Array(Theme),
  rules: CohortRules,
  deadline: Instant,
  deadlineHistory: Type.Array(MovedDeadline),
  openedAt: Instant,
  version: Type.Integer(),
});
export type CohortAnswer = Static<typeof CohortAnswer>;

export const CohortPage = PageOf(CohortAnswer);
export const MomentQuery = Closed(Moment);
export type MomentQuery = Static<typeof MomentQuery>;
