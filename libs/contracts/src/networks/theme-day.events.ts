import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line } from '../fields.ts';

/** Whole kroner; what the municipality pays, for example from the grant. Booklet. */
export const AmountNok = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });

/** The competence environment is three organisations; a municipality may as well hire somebody else. */
export const AdviserOrganisation = Type.Union(
  [Type.Literal('fafo'), Type.Literal('agenda-kaupang'), Type.Literal('ro'), Type.Literal('other')],
  { description: 'Fafo, Agenda Kaupang, RO (the competence environment), or somebody else' },
);

export const Adviser = Type.Object(
  {
    organisation: AdviserOrganisation,
    name: Type.Union([Line(120), Type.Null()], {
      description: 'What the organisation is called; needed where it is `other`, else null',
    }),
  },
  { additionalProperties: false },
);
export type Adviser = Static<typeof Adviser>;

export const ThemeDayPlanned = defineEvent('ThemeDayPlanned', 1, {
  themeDayId: Id,
  participationId: Id,
  municipalities: Type.Array(Id, { minItems: 1, uniqueItems: true }),
  title: Line(200),
  place: Type.Union([Line(200), Type.Null()]),
  date: CalendarDate,
}).when('A municipality plans a local theme day.');

export const ThemeDayMoved = defineEvent('ThemeDayMoved', 1, {
  themeDayId: Id,
  date: CalendarDate,
  previous: CalendarDate,
  reason: Hash,
}).when('A local theme day is moved to another date.');

export const ThemeDayCalledOff = defineEvent('ThemeDayCalledOff', 1, {
  themeDayId: Id,
  reason: Hash,
}).when('A local theme day is called off.');

export const ThemeDayHeld = defineEvent('ThemeDayHeld', 1, {
  themeDayId: Id,
  participationId: Id,
  municipalities: Type.Array(Id, { minItems: 1 }),
  on: CalendarDate,
}).when('A local theme day has been held.');

export const ThemeDayCostStated = defineEvent('ThemeDayCostStated', 1, {
  themeDayId: Id,
  amountNok: AmountNok,
}).when("A municipality states what its theme day cost: the cost is the municipality's own.");

export const ThemeDayTimingExplained = defineEvent('ThemeDayTimingExplained', 1, {
  themeDayId: Id,
  reason: Hash,
}).when('A municipality says why its theme day is not between the first and the second gathering.');

export const AdviserHired = defineEvent('AdviserHired', 1, {
  themeDayId: Id,
  participationId: Id,
  municipalities: Type.Array(Id, { minItems: 1 }),
  adviser: Adviser,
}).when('A municipality hires and pays an organisation for its theme day.');

export const AdviserReleased = defineEvent('AdviserReleased', 1, {
  themeDayId: Id,
  participationId: Id,
  municipalities: Type.Array(Id, { minItems: 1 }),
  adviser: Adviser,
  reason: Hash,
}).when('An organisation was after all not hired for a theme day.');

export const themeDayEvents = [
  ThemeDayPlanned,
  ThemeDayMoved,
  ThemeDayCalledOff,
  ThemeDayHeld,
  ThemeDayCostStated,
  ThemeDayTimingExplained,
  AdviserHired,
  AdviserReleased,
] as const;
export type ThemeDayEvent = EventOf<(typeof themeDayEvents)[number]>;
