import { runService } from '@samanom/service';
import { GatewayModule } from './gateway.module.ts';
import { frontDoor } from './passing-on/front-door.ts';

await runService('gateway', GatewayModule, frontDoor);
