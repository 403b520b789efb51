import { runRecover } from '@samanom/service';
import { networks } from './networks.ts';

await runRecover(networks);
