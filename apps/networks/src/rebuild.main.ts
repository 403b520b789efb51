import { runRebuild } from '@samanom/service';
import { networks } from './networks.ts';

await runRebuild(networks);
