import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { finding } from './domain/finding.ts';
import { NoteFinding, noteFinding } from './domain/note-finding.ts';

@CommandHandler(NoteFinding)
class NoteFindingHandler implements ICommandHandler<NoteFinding> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: NoteFinding) {
    return this.store.decide(finding, command.data.code, noteFinding(command), command.meta);
  }
}

export const findingHandlers = [NoteFindingHandler];
