import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { AnnounceGathering, announceGathering } from './domain/announce-gathering.ts';
import { CallOffGathering, callOffGathering } from './domain/call-off-gathering.ts';
import { CloseGathering, closeGathering } from './domain/close-gathering.ts';
import { gathering } from './domain/gathering.ts';
import { HoldGathering, holdGathering } from './domain/hold-gathering.ts';
import { MoveGathering, moveGathering } from './domain/move-gathering.ts';
import { RecordGathering, recordGathering } from './domain/record-gathering.ts';
import { ExpectedAt } from './expected-at.query.ts';
import { networkOf } from './network-of.ts';
import { planningHandlers } from './plan-gathering.handlers.ts';

@CommandHandler(AnnounceGathering)
class AnnounceGatheringHandler implements ICommandHandler<AnnounceGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AnnounceGathering) {
    const { data, meta } = command;
    return this.store.decide(gathering, data.gatheringId, announceGathering(command), meta, {
      others: networkOf,
    });
  }
}

@CommandHandler(MoveGathering)
class MoveGatheringHandler implements ICommandHandler<MoveGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: MoveGathering) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = moveGathering(new MoveGathering(sealed, meta));
    return this.store.decide(gathering, data.gatheringId, rule, meta, {
      others: networkOf,
      documents,
    });
  }
}

@CommandHandler(CallOffGathering)
class CallOffGatheringHandler implements ICommandHandler<CallOffGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: CallOffGathering) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = callOffGathering(new CallOffGathering(sealed, meta));
    return this.store.decide(gathering, data.gatheringId, rule, meta, {
      others: networkOf,
      documents,
    });
  }
}

@CommandHandler(HoldGathering)
class HoldGatheringHandler implements ICommandHandler<HoldGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: HoldGathering) {
    const { data, meta } = command;
    return this.store.decide(gathering, data.gatheringId, holdGathering(command), meta, {
      others: networkOf,
    });
  }
}

@CommandHandler(RecordGathering)
class RecordGatheringHandler implements ICommandHandler<RecordGathering> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ExpectedAt) private readonly expected: ExpectedAt,
  ) {}

  async execute(command: RecordGathering) {
    const { data, meta } = command;
    const { state } = await this.store.load(gathering, data.gatheringId);
    const rule = recordGathering(command, await this.expected.of(state, meta.at));
    return this.store.decide(gathering, data.gatheringId, rule, meta, { others: networkOf });
  }
}

@CommandHandler(CloseGathering)
class CloseGatheringHandler implements ICommandHandler<CloseGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: CloseGathering) {
    const { data, meta } = command;
    return this.store.decide(gathering, data.gatheringId, closeGathering(command), meta, {
      others: networkOf,
    });
  }
}

export const gatheringHandlers = [
  ...planningHandlers,
  AnnounceGatheringHandler,
  MoveGatheringHandler,
  CallOffGatheringHandler,
  HoldGatheringHandler,
  RecordGatheringHandler,
  CloseGatheringHandler,
];
