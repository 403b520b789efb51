import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Id, Line, Theme } from '../fields.ts';

export const NetworkFormed = defineEvent('NetworkFormed', 1, {
  networkId: Id,
  cohortId: Id,
  name: Line(120),
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
}).when('A network is formed for participations in a cohort.');

export const networkEvents = [NetworkFormed] as const;
export type NetworkEvent = EventOf<(typeof networkEvents)[number]>;

export const NetworkAwaited = defineEvent('NetworkAwaited', 1, {
  participationId: Id,
  cohortId: Id,
  participantId: Id,
}).when('A participation has begun, and waits to be placed in a network.');

export const NetworkAssigned = defineEvent('NetworkAssigned', 1, {
  participationId: Id,
  networkId: Id,
}).when('A participation is placed in a network.');

export const membershipEvents = [NetworkAwaited, NetworkAssigned] as const;
export type MembershipEvent = EventOf<(typeof membershipEvents)[number]>;
