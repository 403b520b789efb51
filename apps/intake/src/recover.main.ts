import { runRecover } from '@samanom/service';
import { intake } from './intake.ts';

await runRecover(intake);
