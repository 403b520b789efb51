import { runMigrations } from '@samanom/service';
import { gateway } from './gateway.ts';

await runMigrations(gateway);
