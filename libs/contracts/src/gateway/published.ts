import type { EventDefinition } from '../define-event.ts';
import type { Upcasters } from '../upcast.ts';
import { personEvents } from './person.events.ts';
import { RoleGranted, RoleRevoked, roleEvents } from './role.events.ts';

/** Every event that the gateway can decide. */
export const gatewayEvents: readonly EventDefinition[] = [...roleEvents, ...personEvents];

/** Those that leave the service: a proposal is nobody else's concern. */
export const gatewayPublished: ReadonlySet<string> = new Set(
  [RoleGranted, RoleRevoked, ...personEvents].map(({ type }) => type),
);

/** Every event is in its first version so far. */
export const gatewayUpcasters: Upcasters = {};
