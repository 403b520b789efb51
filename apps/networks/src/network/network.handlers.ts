import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument } from '@samanom/event-store';
import { AppointLeader, appointLeader } from './domain/appoint-leader.ts';
import {
  ChangeGeography,
  ChangeThemes,
  RenameNetwork,
  changeGeography,
  changeThemes,
  renameNetwork,
} from './domain/describe-network.ts';
import { FormNetwork, formNetwork } from './domain/form-network.ts';
import { HandOver, handOver } from './domain/hand-over.ts';
import { network } from './domain/network.ts';
import { RelieveLeader, relieveLeader } from './domain/relieve-leader.ts';

@CommandHandler(FormNetwork)
class FormNetworkHandler implements ICommandHandler<FormNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: FormNetwork) {
    const { data, meta } = command;
    return this.store.decide(network, data.networkId, formNetwork(command), meta);
  }
}

@CommandHandler(RenameNetwork)
class RenameNetworkHandler implements ICommandHandler<RenameNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: RenameNetwork) {
    const { data, meta } = command;
    return this.store.decide(network, data.networkId, renameNetwork(command), meta);
  }
}

@CommandHandler(ChangeThemes)
class ChangeThemesHandler implements ICommandHandler<ChangeThemes> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: ChangeThemes) {
    const { data, meta } = command;
    return this.store.decide(network, data.networkId, changeThemes(command), meta);
  }
}

@CommandHandler(ChangeGeography)
class ChangeGeographyHandler implements ICommandHandler<ChangeGeography> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: ChangeGeography) {
    const { data, meta } = command;
    return this.store.decide(network, data.networkId, changeGeography(command), meta);
  }
}

@CommandHandler(AppointLeader)
class AppointLeaderHandler implements ICommandHandler<AppointLeader> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AppointLeader) {
    const { data, meta } = command;
    return this.store.decide(network, data.networkId, appointLeader(command), meta);
  }
}

const sealedReason = (reason: string | null) => (reason === null ? null : sealDocument({ reason }));

@CommandHandler(RelieveLeader)
class RelieveLeaderHandler implements ICommandHandler<RelieveLeader> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: RelieveLeader) {
    const document = sealedReason(data.reason);
    const command = new RelieveLeader({ ...data, reason: document?.hash ?? null }, meta);
    return this.store.decide(network, data.networkId, relieveLeader(command), meta, {
      documents: document ? [document] : [],
    });
  }
}

@CommandHandler(HandOver)
class HandOverHandler implements ICommandHandler<HandOver> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: HandOver) {
    const document = sealedReason(data.reason);
    const command = new HandOver({ ...data, reason: document?.hash ?? null }, meta);
    return this.store.decide(network, data.networkId, handOver(command), meta, {
      documents: document ? [document] : [],
    });
  }
}

export const networkHandlers = [
  FormNetworkHandler,
  RenameNetworkHandler,
  ChangeThemesHandler,
  ChangeGeographyHandler,
  AppointLeaderHandler,
  RelieveLeaderHandler,
  HandOverHandler,
];
