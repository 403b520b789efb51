import { runRecover } from '@samanom/service';
import { gateway } from './gateway.ts';

await runRecover(gateway);
