import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument } from '@samanom/event-store';
import { cohort } from './domain/cohort.ts';
import { MoveDeadline, moveDeadline } from './domain/move-deadline.ts';
import { OpenCohort, openCohort } from './domain/open-cohort.ts';

@CommandHandler(OpenCohort)
class OpenCohortHandler implements ICommandHandler<OpenCohort> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: OpenCohort) {
    const { data, meta } = command;
    return this.store.decide(cohort, data.cohortId, openCohort(command), meta);
  }
}

@CommandHandler(MoveDeadline)
class MoveDeadlineHandler implements ICommandHandler<MoveDeadline> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: MoveDeadline) {
    const reason = sealDocument({ reason: data.reason });
    const sealed = new MoveDeadline({ ...data, reason: reason.hash }, meta);
    return this.store.decide(cohort, data.cohortId, moveDeadline(sealed), meta, {
      documents: [reason],
    });
  }
}

export const cohortHandlers = [OpenCohortHandler, MoveDeadlineHandler];
