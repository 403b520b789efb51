import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { cohort } from '../cohort/domain/cohort.ts';
import { frame } from './domain/frame.ts';
import { SetFrame, setFrame } from './domain/set-frame.ts';

@CommandHandler(SetFrame)
class SetFrameHandler implements ICommandHandler<SetFrame> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: SetFrame) {
    const { data, meta } = command;
    return this.store.decide(frame, data.cohortId, setFrame(command), meta, {
      others: () => ({ aggregate: cohort, id: data.cohortId }),
    });
  }
}

export const frameHandlers = [SetFrameHandler];
