import { permissionTable } from '@samanom/service';
import { NetworksModule } from './networks.module.ts';
import { networks } from './networks.ts';

/** Its part of docs/permissions.md: `npm run permissions` puts them together. */
process.stdout.write(permissionTable(networks, NetworksModule));
