import { runService } from '@samanom/service';
import { GatewayModule } from './gateway.module.ts';

await runService('gateway', GatewayModule);
