import { runService } from '@samanom/service';
import { NetworksModule } from './networks.module.ts';

await runService('networks', NetworksModule);
