import type { EventDefinition } from '../define-event.ts';
import type { Upcasters } from '../upcast.ts';

/** Every event that the gateway can decide. */
export const gatewayEvents: readonly EventDefinition[] = [];

/** Those that leave the service. */
export const gatewayPublished: ReadonlySet<string> = new Set(gatewayEvents.map(({ type }) => type));

/** Every event is in its first version so far. */
export const gatewayUpcasters: Upcasters = {};
