import { permissionTable } from '@samanom/service';
import { GatewayModule } from './gateway.module.ts';
import { gateway } from './gateway.ts';

/** Its part of docs/permissions.md: `npm run permissions` puts them together. */
process.stdout.write(permissionTable(gateway, GatewayModule));
