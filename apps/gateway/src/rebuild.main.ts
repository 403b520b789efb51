import { runRebuild } from '@samanom/service';
import { gateway } from './gateway.ts';

await runRebuild(gateway);
