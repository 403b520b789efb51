import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line } from '../fields.ts';
import { Nullable } from '../http.ts';
import { GatheringDays } from './gathering.events.ts';

const Place = Nullable(Line(200, 'Where people meet in person'));

export const ProjectLeaderGatheringPlanned = defineEvent('ProjectLeaderGatheringPlanned', 1, {
  gatheringId: Id,
  title: Line(200),
  days: GatheringDays,
  place: Place,
  online: Type.Boolean(),
}).when('The secretariat plans a gathering of the project leaders of all cohorts.');

export const ProjectLeaderGatheringMoved = defineEvent('ProjectLeaderGatheringMoved', 1, {
  gatheringId: Id,
  days: GatheringDays,
  place: Place,
  previous: Type.Object({ days: GatheringDays, place: Place }, { additionalProperties: false }),
  reason: Hash,
}).when("A project leaders' gathering is moved to other days or to another place.");

export const ProjectLeaderGatheringCalledOff = defineEvent('ProjectLeaderGatheringCalledOff', 1, {
  gatheringId: Id,
  reason: Hash,
}).when("A project leaders' gathering is called off.");

export const ProjectLeaderGatheringHeld = defineEvent('ProjectLeaderGatheringHeld', 1, {
  gatheringId: Id,
  on: CalendarDate,
}).when("A project leaders' gathering has begun.");

/** Whether the project leader of a participation was there; who that was, where it is known. */
export const ProjectLeaderPresence = Type.Object(
  { participationId: Id, present: Type.Boolean(), personId: Nullable(Id) },
  { additionalProperties: false },
);
export type ProjectLeaderPresence = Static<typeof ProjectLeaderPresence>;

export const ProjectLeaderPresenceNoted = defineEvent('ProjectLeaderPresenceNoted', 1, {
  gatheringId: Id,
  ...ProjectLeaderPresence.properties,
}).when('It is noted, or noted anew, whether a project leader was at a gathering.');

export const projectLeaderGatheringEvents = [
  ProjectLeaderGatheringPlanned,
  ProjectLeaderGatheringMoved,
  ProjectLeaderGatheringCalledOff,
  ProjectLeaderGatheringHeld,
  ProjectLeaderPresenceNoted,
] as const;
export type ProjectLeaderGatheringEvent = EventOf<(typeof projectLeaderGatheringEvents)[number]>;
