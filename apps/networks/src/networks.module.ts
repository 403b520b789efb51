import { Module } from '@nestjs/common';
import { ServiceModule } from '@samanom/service';
import { GatheringController } from './gathering/gathering.controller.ts';
import { gatheringHandlers } from './gathering/gathering.handlers.ts';
import { MembershipController } from './membership/membership.controller.ts';
import { membershipHandlers } from './membership/membership.handlers.ts';
import { LeaderController } from './network/leader.controller.ts';
import { NetworkController } from './network/network.controller.ts';
import { networkHandlers } from './network/network.handlers.ts';
import { networks } from './networks.ts';
import { GatheringListController } from './views/gathering-list/gathering-list.controller.ts';
import { gatheringListHandlers } from './views/gathering-list/gathering-list.query.ts';
import { MembershipListController } from './views/membership-list/membership-list.controller.ts';
import { membershipListHandlers } from './views/membership-list/membership-list.query.ts';
import { NetworkViewController } from './views/network/network.controller.ts';
import { networkViewHandlers } from './views/network/network.query.ts';

/** The table of contents of networks: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(networks)],
  controllers: [
    MembershipController,
    GatheringController,
    MembershipListController,
    GatheringListController,
    NetworkController,
    LeaderController,
    NetworkViewController,
  ],
  providers: [
    ...networkHandlers,
    ...membershipHandlers,
    ...gatheringHandlers,
    ...membershipListHandlers,
    ...gatheringListHandlers,
    ...networkViewHandlers,
  ],
})
export class NetworksModule {}
