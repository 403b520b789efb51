import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { network } from '../network/domain/network.ts';
import { AssignNetworks, assignNetworks } from './domain/assign-networks.ts';
import { AwaitNetwork, awaitNetwork } from './domain/await-network.ts';
import { EndMembership, endMembership } from './domain/end-membership.ts';
import { LeaveNetwork, leaveNetwork } from './domain/leave-network.ts';
import { membership } from './domain/membership.ts';

@CommandHandler(AwaitNetwork)
class AwaitNetworkHandler implements ICommandHandler<AwaitNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AwaitNetwork) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, awaitNetwork(command), meta);
  }
}

@CommandHandler(AssignNetworks)
class AssignNetworksHandler implements ICommandHandler<AssignNetworks> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AssignNetworks) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, assignNetworks(command), meta, {
      others: () => ({ networks: data.networkIds.map((id) => ({ aggregate: network, id })) }),
    });
  }
}

@CommandHandler(LeaveNetwork)
class LeaveNetworkHandler implements ICommandHandler<LeaveNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: LeaveNetwork) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = leaveNetwork(new LeaveNetwork(sealed, meta));
    return this.store.decide(membership, data.participationId, rule, meta, { documents });
  }
}

@CommandHandler(EndMembership)
class EndMembershipHandler implements ICommandHandler<EndMembership> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: EndMembership) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, endMembership(command), meta);
  }
}

export const membershipHandlers = [
  AwaitNetworkHandler,
  AssignNetworksHandler,
  LeaveNetworkHandler,
  EndMembershipHandler,
];
