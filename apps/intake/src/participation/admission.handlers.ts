import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, idOf } from '@samanom/event-store';
import { Command, NotFound } from '@samanom/kernel';
import { application } from '../application/domain/application.ts';
import { BeginParticipation, beginParticipation } from './domain/begin-participation.ts';
import { LeaveWithApplication, leaveWithApplication } from './domain/leave-with-application.ts';
import { participation } from './domain/participation.ts';

/** The participation of an application: its cohort and its lead name it. */
const participationOf = async (store: EventStore, applicationId: string): Promise<string> => {
  const { state } = await store.load(application, applicationId);
  if (state.status === 'none') throw new NotFound('application-unknown');
  return idOf('participation', state.cohortId, state.lead);
};

export class TakePartWhenAdmitted extends Command<{
  readonly applicationId: string;
  readonly on: string;
}> {}

@CommandHandler(TakePartWhenAdmitted)
class TakePartWhenAdmittedHandler implements ICommandHandler<TakePartWhenAdmitted> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async execute({ data, meta }: TakePartWhenAdmitted) {
    const participationId = await participationOf(this.store, data.applicationId);
    const rule = beginParticipation(new BeginParticipation({ ...data, participationId }, meta));
    return this.store.decide(participation, participationId, rule, meta, {
      others: () => ({ aggregate: application, id: data.applicationId }),
    });
  }
}

export class LeaveWhenNotAdmitted extends Command<{
  readonly applicationId: string;
  readonly on: string;
  readonly reason: string;
}> {}

@CommandHandler(LeaveWhenNotAdmitted)
class LeaveWhenNotAdmittedHandler implements ICommandHandler<LeaveWhenNotAdmitted> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async execute({ data, meta }: LeaveWhenNotAdmitted) {
    const participationId = await participationOf(this.store, data.applicationId);
    const rule = leaveWithApplication(new LeaveWithApplication({ ...data, participationId }, meta));
    return this.store.decide(participation, participationId, rule, meta);
  }
}

export const admissionHandlers = [TakePartWhenAdmittedHandler, LeaveWhenNotAdmittedHandler];
