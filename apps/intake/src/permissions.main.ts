import { permissionTable } from '@samanom/service';
import { IntakeModule } from './intake.module.ts';
import { intake } from './intake.ts';

/** Its part of docs/permissions.md: `npm run permissions` puts them together. */
process.stdout.write(permissionTable(intake, IntakeModule));
