import { Module } from '@nestjs/common';
import { ServiceModule } from '@samanom/service';
import { MembershipController } from './membership/membership.controller.ts';
import { membershipHandlers } from './membership/membership.handlers.ts';
import { networkHandlers } from './network/network.handlers.ts';
import { networks } from './networks.ts';
import { MembershipListController } from './views/membership-list/membership-list.controller.ts';
import { membershipListHandlers } from './views/membership-list/membership-list.query.ts';

/** The table of contents of networks: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(networks)],
  controllers: [MembershipController, MembershipListController],
  providers: [...networkHandlers, ...membershipHandlers, ...membershipListHandlers],
})
export class NetworksModule {}
