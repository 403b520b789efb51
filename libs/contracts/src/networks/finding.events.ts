import { defineEvent, type EventOf } from '../define-event.ts';
import { FindingNoted } from '../intake/participation.events.ts';

export const NetworkFindingNoted = defineEvent('NetworkFindingNoted', 1, {
  ...FindingNoted.schema.properties,
}).when('Something about networks does not agree in the printed sources.');

export const networkFindingEvents = [NetworkFindingNoted] as const;
export type NetworkFindingEvent = EventOf<(typeof networkFindingEvents)[number]>;
