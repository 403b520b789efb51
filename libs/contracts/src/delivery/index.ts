import { Type } from '@sinclair/typebox';
import { defineEvent, type EventDefinition, type EventOf } from '../define-event.ts';
import { Hash, Id, Line } from '../fields.ts';
import { Closed } from '../http.ts';

export * from './operations.http.ts';

export const ParkedEventRetried = defineEvent('ParkedEventRetried', 1, {
  parkedId: Id,
  reaction: Line(120),
  eventId: Id,
}).when('Somebody let a reaction try again what it could not take.');

export const ParkedEventSkipped = defineEvent('ParkedEventSkipped', 1, {
  parkedId: Id,
  reaction: Line(120),
  eventId: Id,
  reason: Hash,
}).when('Somebody decided that a reaction shall leave an event alone, and why.');

/** What every service can decide about its own deliveries; none of it is told. */
export const deliveryEvents: readonly EventDefinition[] = [ParkedEventRetried, ParkedEventSkipped];
export type DeliveryEvent = EventOf<typeof ParkedEventRetried | typeof ParkedEventSkipped>;

/** Who may look after a service's deliveries, and read its events over HTTP. */
export const deliveryPermissions = {
  'events:read': ['analyst'],
  'operations:read': ['operator'],
  'parked:read': ['operator'],
  'parked:decide': ['operator'],
} as const;

export const SkipBody = Closed({ reason: Line(2000) });

export const ParkedAnswer = Closed({
  stuck: Type.Array(
    Closed({
      view: Type.String(),
      key: Type.String(),
      position: Type.Integer(),
      error: Type.String(),
    }),
  ),
  parked: Type.Array(
    Closed({
      id: Id,
      reaction: Type.String(),
      eventId: Id,
      type: Type.String(),
      streamId: Id,
      position: Type.Integer(),
      error: Type.String(),
      parkedAt: Type.String(),
    }),
  ),
  refused: Type.Array(
    Closed({
      id: Id,
      reaction: Type.String(),
      command: Type.String(),
      eventId: Id,
      position: Type.Integer(),
      code: Type.String(),
      params: Type.Unknown(),
      refusedAt: Type.String(),
    }),
  ),
});

export const EventsPage = Closed({
  next: Type.Integer({ description: 'Ask with after=<next> for what follows' }),
  events: Type.Array(Type.Unknown({ description: 'A CloudEvent, as on the topic' })),
});

export const EventsQuery = Closed({
  after: Type.Optional(
    Type.Integer({ minimum: 0, default: 0, description: 'The last sequence that you have' }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
  waitMs: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 30_000,
      default: 0,
      description: 'Wait this long for something new',
    }),
  ),
});
export type EventsQuery = {
  readonly after?: number;
  readonly limit?: number;
  readonly waitMs?: number;
};
