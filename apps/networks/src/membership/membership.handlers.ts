import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { network } from '../network/domain/network.ts';
import { AssignNetwork, assignNetwork } from './domain/assign-network.ts';
import { AwaitNetwork, awaitNetwork } from './domain/await-network.ts';
import { membership } from './domain/membership.ts';

@CommandHandler(AwaitNetwork)
class AwaitNetworkHandler implements ICommandHandler<AwaitNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AwaitNetwork) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, awaitNetwork(command), meta);
  }
}

@CommandHandler(AssignNetwork)
class AssignNetworkHandler implements ICommandHandler<AssignNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AssignNetwork) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, assignNetwork(command), meta, {
      others: () => ({ aggregate: network, id: data.networkId }),
    });
  }
}

export const membershipHandlers = [AwaitNetworkHandler, AssignNetworkHandler];
