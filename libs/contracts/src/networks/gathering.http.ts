import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Instant, Line } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { GatheringDays, GatheringNumber, LocalTime, WritingLanguage } from './gathering.events.ts';

const ProgrammeItem = Closed({
  day: Type.Integer({ minimum: 1, maximum: 2, description: 'The first or the second day' }),
  from: LocalTime,
  to: LocalTime,
  title: Line(300),
  speaker: Nullable(Line(300)),
});

/** Names people: a document, never an event. */
export const GatheringProgramme = Closed({
  arrangedBy: Line(300, 'Who arranges the gathering, as the invitation says it'),
  onlineAddress: Nullable(Type.String({ format: 'uri', pattern: '^https://', maxLength: 1000 })),
  items: Type.Array(ProgrammeItem, { maxItems: 60 }),
});
export type GatheringProgramme = Static<typeof GatheringProgramme>;

const place = Nullable(Line(200, 'Where people meet in person; null where they only meet online'));

export const PlanGatheringBody = Closed({
  number: GatheringNumber,
  days: GatheringDays,
  place,
  programme: GatheringProgramme,
});
export type PlanGatheringBody = Static<typeof PlanGatheringBody>;

export const GatheringCreated = Closed({ gatheringId: Id });

export const AnnounceGatheringBody = Closed({
  language: Type.Optional({
    ...WritingLanguage,
    description:
      'Written to municipalities that are neutral, or have decided nothing; nb if it is left out',
  }),
});
export type AnnounceGatheringBody = Static<typeof AnnounceGatheringBody>;

export const MoveGatheringBody = Closed({
  days: GatheringDays,
  place,
  reason: Line(2000),
});
export type MoveGatheringBody = Static<typeof MoveGatheringBody>;

export const CallOffGatheringBody = Closed({ reason: Line(2000) });
export type CallOffGatheringBody = Static<typeof CallOffGatheringBody>;

export const GatheringStatus = Type.Union([
  Type.Literal('planned'),
  Type.Literal('announced'),
  Type.Literal('called-off'),
  Type.Literal('held'),
  Type.Literal('recorded'),
  Type.Literal('closed'),
]);
export type GatheringStatus = Static<typeof GatheringStatus>;

export const ListGatheringsQuery = Closed({
  networkId: Type.Optional(Id),
  cohortId: Type.Optional(Id),
  number: Type.Optional(Type.Integer({ minimum: 1, maximum: 3 })),
  status: Type.Optional(GatheringStatus),
  from: Type.Optional({ ...CalendarDate, description: 'Not over before this date' }),
  ...Paging,
  ...Moment,
  ...Exporting,
});
export type ListGatheringsQuery = Static<typeof ListGatheringsQuery>;

export const GatheringQuery = Closed({ ...Moment });
export type GatheringQuery = Static<typeof GatheringQuery>;

const listed = {
  gatheringId: Id,
  networkId: Id,
  network: Nullable({ ...Type.String(), description: 'Its name' }),
  cohortId: Id,
  cohort: Nullable(Type.String()),
  number: GatheringNumber,
  status: GatheringStatus,
  days: GatheringDays,
  place: Nullable(Type.String()),
  online: Type.Boolean(),
};

export const GatheringLine = Closed(listed);
export type GatheringLine = Static<typeof GatheringLine>;
export const GatheringPage = PageOf(GatheringLine);
export type GatheringPage = Static<typeof GatheringPage>;

/** What may be done with a gathering, as the route to it is called. */
export const GatheringAct = Type.Union([
  Type.Literal('programme'),
  Type.Literal('announcement'),
  Type.Literal('move'),
  Type.Literal('calling-off'),
  Type.Literal('holding'),
  Type.Literal('record'),
  Type.Literal('closing'),
]);
export type GatheringAct = Static<typeof GatheringAct>;

const Change = Closed({
  at: Instant,
  from: Closed({ days: GatheringDays, place: Nullable(Type.String()) }),
  reason: Hash,
});

export const GatheringAnswer = Closed({
  ...listed,
  inCircle: Type.Boolean({
    description:
      'You see its network: then also where it is online, why it was moved, its files and its history',
  }),
  programme: Nullable(GatheringProgramme),
  announcedAt: Nullable(Instant),
  heldAt: Nullable(Instant),
  recordedAt: Nullable(Instant),
  closedAt: Nullable(Instant),
  moved: Type.Array(Change),
  calledOff: Nullable(Closed({ at: Instant, reason: Hash })),
  acts: Type.Array(GatheringAct, {
    description: 'What you may do with it now: POST or PUT /gatherings/{gatheringId}/<act>',
  }),
  version: Type.Integer(),
});
export type GatheringAnswer = Static<typeof GatheringAnswer>;

/** A reason, or an earlier programme. */
export const GatheringDocument = Closed({ document: Hash, content: Type.Unknown() });
