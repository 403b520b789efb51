import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { cohort } from './domain/cohort.ts';
import { MoveDeadline, moveDeadline } from './domain/move-deadline.ts';
import { OpenCohort, openCohort } from './domain/open-cohort.ts';
import { PlanCohort, planCohort } from './domain/plan-cohort.ts';
import { SetReminders, setReminders } from './domain/set-reminders.ts';
import { PublishWrittenCallHandler } from './publish-call.handlers.ts';

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
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = moveDeadline(new MoveDeadline(sealed, meta));
    return this.store.decide(cohort, data.cohortId, rule, meta, { documents });
  }
}

@CommandHandler(PlanCohort)
class PlanCohortHandler implements ICommandHandler<PlanCohort> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: PlanCohort) {
    const { data, meta } = command;
    return this.store.decide(cohort, data.cohortId, planCohort(command), meta);
  }
}

@CommandHandler(SetReminders)
class SetRemindersHandler implements ICommandHandler<SetReminders> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: SetReminders) {
    const { data, meta } = command;
    return this.store.decide(cohort, data.cohortId, setReminders(command), meta);
  }
}

export const cohortHandlers = [
  PlanCohortHandler,
  OpenCohortHandler,
  PublishWrittenCallHandler,
  MoveDeadlineHandler,
  SetRemindersHandler,
];
