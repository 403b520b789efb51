import { deliveryEvents, deliveryPermissions } from '@samanom/contracts/delivery';
import {
  gatewayEvents,
  gatewayPermissions,
  gatewayPublished,
  gatewayUpcasters,
} from '@samanom/contracts/gateway';
import type { ServiceDescription } from '@samanom/service';

/** What is particular to the gateway; the rest every service has alike. */
export const gateway: ServiceDescription = {
  name: 'gateway',
  title: 'Samanom gateway',
  summary: 'The front door: sign-in, people and roles, and the way to the services behind it.',
  permissions: { ...deliveryPermissions, ...gatewayPermissions },
  events: [...gatewayEvents, ...deliveryEvents],
  published: gatewayPublished,
  upcasters: gatewayUpcasters,
  hears: [],
  reactions: [],
  projections: [],
  entities: [],
  migrations: [],
  grants: () => '',
};
