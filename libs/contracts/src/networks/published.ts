import type { EventDefinition } from '../define-event.ts';
import type { Upcasters } from '../upcast.ts';
import { gatheringEvents } from './gathering.events.ts';
import { membershipEvents, networkEvents } from './membership.events.ts';

/** Every event that networks can decide. */
export const networksEvents: readonly EventDefinition[] = [
  ...networkEvents,
  ...membershipEvents,
  ...gatheringEvents,
];

/** Those that leave the service. */
export const networksPublished: ReadonlySet<string> = new Set(
  networksEvents.map(({ type }) => type),
);

/** Every event is in its first version so far. */
export const networksUpcasters: Upcasters = {};
