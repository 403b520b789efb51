import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { FormNetwork, formNetwork } from './domain/form-network.ts';
import { network } from './domain/network.ts';

@CommandHandler(FormNetwork)
class FormNetworkHandler implements ICommandHandler<FormNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: FormNetwork) {
    const { data, meta } = command;
    return this.store.decide(network, data.networkId, formNetwork(command), meta);
  }
}

export const networkHandlers = [FormNetworkHandler];
