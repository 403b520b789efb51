import { Type, type Static } from '@sinclair/typebox';
import { Hash, Id, Instant, Line } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { Mandate } from './application.events.ts';

export const ExpressInterestBody = Closed({
  municipalityId: Id,
  mandate: Mandate,
  text: Line(10_000, 'What the municipality wants, in its own words'),
});
export type ExpressInterestBody = Static<typeof ExpressInterestBody>;

export const InterestCreated = Closed({ interestId: Id });

export const AnswerInterestBody = Closed({
  text: Line(4000, 'Such as: no call is open; it will be considered if a new round comes'),
});
export type AnswerInterestBody = Static<typeof AnswerInterestBody>;

export const InterestStatus = Type.Union([Type.Literal('expressed'), Type.Literal('answered')]);

export const InterestAnswer = Closed({
  interestId: Id,
  municipalityId: Id,
  municipality: Nullable(Type.String()),
  mandate: Mandate,
  status: InterestStatus,
  document: Hash,
  expressedAt: Instant,
  answer: Nullable(Hash),
  answeredAt: Nullable(Instant),
  applied: Nullable(
    Type.Boolean({ description: 'Whether it has since applied to the cohort asked for' }),
  ),
  version: Type.Integer(),
});
export type InterestAnswer = Static<typeof InterestAnswer>;

export const InterestPage = PageOf(InterestAnswer);
export type InterestPage = Static<typeof InterestPage>;

export const ListInterestsQuery = Closed({
  status: Type.Optional(InterestStatus),
  municipalityId: Type.Optional(Id),
  cohortId: Type.Optional({
    ...Id,
    description: 'Those expressed before this cohort opened, and whether they then applied',
  }),
  ...Paging,
  ...Moment,
});
export type ListInterestsQuery = Static<typeof ListInterestsQuery>;
