import { runRebuild } from '@samanom/service';
import { intake } from './intake.ts';

await runRebuild(intake);
