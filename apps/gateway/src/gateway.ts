import { deliveryEvents, deliveryPermissions } from '@samanom/contracts/delivery';
import {
  gatewayEvents,
  gatewayPermissions,
  gatewayPublished,
  gatewayUpcasters,
} from '@samanom/contracts/gateway';
import { intakeEvents, intakeUpcasters } from '@samanom/contracts/intake';
import { networksEvents, networksUpcasters } from '@samanom/contracts/networks';
import type { ServiceDescription } from '@samanom/service';
import { People1764000010000 } from './migrations/1764000010000-people.ts';
import { forgetPersonWhenErased } from './reactions/forget-person-when-erased.ts';
import { formalActsView } from './views/formal-acts/formal-acts.projection.ts';
import { heardMunicipality } from './views/heard-municipality/heard-municipality.projection.ts';
import { rolesHeld } from './views/roles-held/roles-held.projection.ts';
import { SavedViews1764000012000 } from './migrations/1764000012000-saved-views.ts';
import { Sessions1764000011000 } from './migrations/1764000011000-sessions.ts';

/** What is particular to the gateway; the rest every service has alike. */
export const gateway: ServiceDescription = {
  name: 'gateway',
  title: 'Samanom gateway',
  summary: 'The front door: sign-in, people and roles, and the way to the services behind it.',
  permissions: { ...deliveryPermissions, ...gatewayPermissions },
  events: [...gatewayEvents, ...intakeEvents, ...networksEvents, ...deliveryEvents],
  published: gatewayPublished,
  upcasters: { ...intakeUpcasters, ...networksUpcasters, ...gatewayUpcasters },
  hears: ['intake', 'networks'],
  reactions: [forgetPersonWhenErased],
  projections: [heardMunicipality, rolesHeld, formalActsView],
  entities: [],
  migrations: [People1764000010000, Sessions1764000011000, SavedViews1764000012000],
  grants: (role) => `
    GRANT USAGE ON SCHEMA gateway TO "${role}";
    GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.person TO "${role}";
    GRANT SELECT, INSERT, DELETE ON gateway.sign_in_identity, gateway.person_change TO "${role}";
    GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.session, gateway.sign_in, gateway.signing_key, gateway.saved_view TO "${role}";`,
};
