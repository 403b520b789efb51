import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Line } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { Adviser, AdviserOrganisation, AmountNok } from './theme-day.events.ts';

/** Why; it goes into a document. */
const Why = Line(2000);

export const PlanThemeDayBody = Closed({
  participationId: Id,
  municipalities: Type.Optional(
    Type.Array(Id, {
      minItems: 1,
      uniqueItems: true,
      description: 'Which municipalities of a joint participation; all of them when left out',
    }),
  ),
  title: Line(200),
  place: Type.Optional(Line(200)),
  date: CalendarDate,
});
export type PlanThemeDayBody = Static<typeof PlanThemeDayBody>;
export const ThemeDayCreated = Closed({ themeDayId: Id });

export const MoveThemeDayBody = Closed({ date: CalendarDate, reason: Why });
export type MoveThemeDayBody = Static<typeof MoveThemeDayBody>;

export const ThemeDayReasonBody = Closed({ reason: Why });
export type ThemeDayReasonBody = Static<typeof ThemeDayReasonBody>;

export const ThemeDayCostBody = Closed({ amountNok: AmountNok });
export type ThemeDayCostBody = Static<typeof ThemeDayCostBody>;

export const HireAdviserBody = Closed({
  organisation: AdviserOrganisation,
  name: Type.Optional(Line(120)),
});
export type HireAdviserBody = Static<typeof HireAdviserBody>;

export const ReleaseAdviserBody = Closed({ ...HireAdviserBody.properties, reason: Why });
export type ReleaseAdviserBody = Static<typeof ReleaseAdviserBody>;

export const ThemeDayStatus = Type.Union([
  Type.Literal('planned'),
  Type.Literal('held'),
  Type.Literal('called-off'),
]);

/** Where a theme day lies beside the first two gatherings. Booklet: preferably between them. */
export const ThemeDayTiming = Type.Union(
  [
    Type.Literal('between'),
    Type.Literal('before-first'),
    Type.Literal('after-second'),
    Type.Literal('unknown'),
  ],
  { description: 'unknown while the gatherings that it is seen beside have no date' },
);

export const ListThemeDaysQuery = Closed({
  cohortId: Type.Optional(Id),
  networkId: Type.Optional(Id),
  participationId: Type.Optional(Id),
  status: Type.Optional(ThemeDayStatus),
  adviser: Type.Optional(AdviserOrganisation),
  timing: Type.Optional(ThemeDayTiming),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListThemeDaysQuery = Static<typeof ListThemeDaysQuery>;

const Text = Nullable(Type.String());

export const ThemeDayAnswer = Closed({
  themeDayId: Id,
  participationId: Id,
  participant: Text,
  cohortId: Nullable(Id),
  cohort: Text,
  municipalities: Type.Array(Closed({ municipalityId: Id, name: Text })),
  title: Type.String(),
  place: Text,
  date: CalendarDate,
  status: ThemeDayStatus,
  moves: Type.Array(Closed({ from: CalendarDate, to: CalendarDate, reason: Hash })),
  calledOffBecause: Nullable(Hash),
  costNok: Nullable(AmountNok),
  advisers: Type.Array(Adviser, {
    description: 'Hired and paid by the municipality: no reviewer of it is independent of these',
  }),
  timing: ThemeDayTiming,
  deviation: Nullable({
    ...Type.String(),
    description: 'In words, where it lies outside the recommended time',
  }),
  timingExplained: Nullable(Hash),
  version: Type.Integer(),
});
export type ThemeDayAnswer = Static<typeof ThemeDayAnswer>;
export const ThemeDayPage = PageOf(ThemeDayAnswer);
export type ThemeDayPage = Static<typeof ThemeDayPage>;

export const ListWithoutThemeDayQuery = Closed({
  cohortId: Type.Optional(Id),
  networkId: Type.Optional(Id),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListWithoutThemeDayQuery = Static<typeof ListWithoutThemeDayQuery>;

export const WithoutThemeDay = Closed({
  participationId: Id,
  participant: Text,
  cohortId: Nullable(Id),
  cohort: Text,
  endedOn: Nullable(CalendarDate),
  planned: Nullable({ ...CalendarDate, description: 'The next one planned, if there is one' }),
});
export type WithoutThemeDay = Static<typeof WithoutThemeDay>;
export const WithoutThemeDayPage = PageOf(WithoutThemeDay);
export type WithoutThemeDayPage = Static<typeof WithoutThemeDayPage>;
