import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import {
  CallOffProjectLeaderGathering,
  callOffProjectLeaderGathering,
} from './domain/call-off-project-leader-gathering.ts';
import {
  HoldProjectLeaderGathering,
  holdProjectLeaderGathering,
} from './domain/hold-project-leader-gathering.ts';
import {
  MoveProjectLeaderGathering,
  moveProjectLeaderGathering,
} from './domain/move-project-leader-gathering.ts';
import { NoteProjectLeaders, noteProjectLeaders } from './domain/note-project-leaders.ts';
import {
  PlanProjectLeaderGathering,
  planProjectLeaderGathering,
} from './domain/plan-project-leader-gathering.ts';
import { projectLeaderGathering } from './domain/project-leader-gathering.ts';

@CommandHandler(PlanProjectLeaderGathering)
class PlanHandler implements ICommandHandler<PlanProjectLeaderGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: PlanProjectLeaderGathering) {
    const { data, meta } = command;
    const rule = planProjectLeaderGathering(command);
    return this.store.decide(projectLeaderGathering, data.gatheringId, rule, meta);
  }
}

@CommandHandler(MoveProjectLeaderGathering)
class MoveHandler implements ICommandHandler<MoveProjectLeaderGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: MoveProjectLeaderGathering) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = moveProjectLeaderGathering(new MoveProjectLeaderGathering(sealed, meta));
    return this.store.decide(projectLeaderGathering, data.gatheringId, rule, meta, { documents });
  }
}

@CommandHandler(CallOffProjectLeaderGathering)
class CallOffHandler implements ICommandHandler<CallOffProjectLeaderGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: CallOffProjectLeaderGathering) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = callOffProjectLeaderGathering(new CallOffProjectLeaderGathering(sealed, meta));
    return this.store.decide(projectLeaderGathering, data.gatheringId, rule, meta, { documents });
  }
}

@CommandHandler(HoldProjectLeaderGathering)
class HoldHandler implements ICommandHandler<HoldProjectLeaderGathering> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: HoldProjectLeaderGathering) {
    const { data, meta } = command;
    const rule = holdProjectLeaderGathering(command);
    return this.store.decide(projectLeaderGathering, data.gatheringId, rule, meta);
  }
}

@CommandHandler(NoteProjectLeaders)
class NoteHandler implements ICommandHandler<NoteProjectLeaders> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute(command: NoteProjectLeaders) {
    const { data, meta } = command;
    const ids = data.rows.map(({ participationId }) => participationId);
    const rule = noteProjectLeaders(command, await this.heard.known(ids));
    return this.store.decide(projectLeaderGathering, data.gatheringId, rule, meta);
  }
}

export const projectLeaderGatheringHandlers = [
  PlanHandler,
  MoveHandler,
  CallOffHandler,
  HoldHandler,
  NoteHandler,
];
