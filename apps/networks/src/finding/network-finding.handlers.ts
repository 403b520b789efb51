import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { networkFinding } from './domain/network-finding.ts';
import { NoteNetworkFinding, noteNetworkFinding } from './domain/note-network-finding.ts';

@CommandHandler(NoteNetworkFinding)
class NoteNetworkFindingHandler implements ICommandHandler<NoteNetworkFinding> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: NoteNetworkFinding) {
    const { data, meta } = command;
    return this.store.decide(networkFinding, data.code, noteNetworkFinding(command), meta);
  }
}

export const networkFindingHandlers = [NoteNetworkFindingHandler];
