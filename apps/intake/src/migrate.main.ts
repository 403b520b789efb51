import { runMigrations } from '@samanom/service';
import { intake } from './intake.ts';

await runMigrations(intake);
