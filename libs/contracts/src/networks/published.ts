import type { EventDefinition } from '../define-event.ts';
import { gatheringEvents } from './gathering.events.ts';
import { membershipEvents } from './membership.events.ts';
import { networkEvents } from './network.events.ts';

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
