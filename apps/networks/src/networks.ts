import { deliveryEvents, deliveryPermissions } from '@samanom/contracts/delivery';
import { intakeEvents, intakeUpcasters } from '@samanom/contracts/intake';
import {
  networksEvents,
  networksPermissions,
  networksPublished,
  networksUpcasters,
} from '@samanom/contracts/networks';
import type { ServiceDescription } from '@samanom/service';
import { awaitNetworkWhenListed } from './reactions/await-network-when-listed.ts';
import { gatheringList } from './views/gathering-list/gathering-list.projection.ts';
import { heardNames } from './views/membership-list/heard-names.projection.ts';
import { membershipList } from './views/membership-list/membership-list.projection.ts';

/** What is particular to networks; the rest every service has alike. */
export const networks: ServiceDescription = {
  name: 'networks',
  title: 'Samanom networks',
  summary: 'How they meet: so far, which participations are in no network yet.',
  permissions: { ...deliveryPermissions, ...networksPermissions },
  events: [...networksEvents, ...intakeEvents, ...deliveryEvents],
  published: networksPublished,
  upcasters: { ...intakeUpcasters, ...networksUpcasters },
  hears: ['intake'],
  reactions: [awaitNetworkWhenListed],
  projections: [membershipList, heardNames, gatheringList],
  entities: [],
  migrations: [],
  grants: () => '',
};
