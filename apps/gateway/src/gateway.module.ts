import { Module } from '@nestjs/common';
import { ServiceModule } from '@samanom/service';
import { gateway } from './gateway.ts';

/** The table of contents of the gateway: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(gateway)],
  controllers: [],
  providers: [],
})
export class GatewayModule {}
