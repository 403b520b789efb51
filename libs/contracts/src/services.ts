import { deliveryEvents } from './delivery/index.ts';
import type { EventDefinition } from './define-event.ts';
import { gatewayEvents, gatewayPublished, gatewayUpcasters } from './gateway/published.ts';
import { intakeEvents, intakePublished } from './intake/published.ts';
import { intakeUpcasters } from './intake/upcasters.ts';
import { networksEvents, networksPublished } from './networks/published.ts';
import { networksUpcasters } from './networks/upcasters.ts';
import type { Upcasters } from './upcast.ts';

export interface DeclaredEvents {
  readonly events: readonly EventDefinition[];
  /** The types that leave the service. */
  readonly published: ReadonlySet<string>;
  readonly upcasters: Upcasters;
}

/** Every event there is, by its owner, whose folder it stands in. The guard, the examples and docs/events go by this table. */
export const services: Readonly<Record<string, DeclaredEvents>> = {
  intake: { events: intakeEvents, published: intakePublished, upcasters: intakeUpcasters },
  networks: { events: networksEvents, published: networksPublished, upcasters: networksUpcasters },
  gateway: { events: gatewayEvents, published: gatewayPublished, upcasters: gatewayUpcasters },
  // Of every service, and told by none.
  delivery: { events: deliveryEvents, published: new Set(), upcasters: {} },
};
