import { runMigrations } from '@samanom/service';
import { networks } from './networks.ts';

await runMigrations(networks);
