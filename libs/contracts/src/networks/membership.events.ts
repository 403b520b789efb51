import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Id } from '../fields.ts';
import { InPrint, Since, Why } from './network.events.ts';

export const NetworkAwaited = defineEvent('NetworkAwaited', 1, {
  participationId: Id,
  cohortId: Id,
  participantId: Id,
}).when('A participation has begun, and waits to be placed in a network.');

export const UnlistedMemberNoted = defineEvent('UnlistedMemberNoted', 1, {
  participationId: Id,
  cohortId: Id,
  participantId: Id,
}).when('A network names a participant in print that does not take part in its cohort.');

/** One municipality of a joint participation; null for the whole participation. */
const OneOfIt = Type.Union([Id, Type.Null()]);

export const NetworkAssigned = defineEvent('NetworkAssigned', 2, {
  participationId: Id,
  networkId: Id,
  municipalityId: OneOfIt,
  from: Since,
  printed: InPrint,
}).when('A participation, or one municipality of it, is placed in a network.');

export const NetworkLeft = defineEvent('NetworkLeft', 1, {
  participationId: Id,
  networkId: Id,
  municipalityId: OneOfIt,
  /** Which of its stays in the network ends. */
  from: Since,
  to: CalendarDate,
  reason: Why,
}).when('A participation, or one municipality of it, leaves a network: the date is its last day.');

export const MembershipEnded = defineEvent('MembershipEnded', 1, {
  participationId: Id,
  on: CalendarDate,
}).when('A participation has ended: after its last day it is in no network, and waits for none.');

export const membershipEvents = [
  NetworkAwaited,
  UnlistedMemberNoted,
  NetworkAssigned,
  NetworkLeft,
  MembershipEnded,
] as const;
export type MembershipEvent = EventOf<(typeof membershipEvents)[number]>;
