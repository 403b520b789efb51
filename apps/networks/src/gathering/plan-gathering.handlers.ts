import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, idOf, sealDocument, type Decided } from '@samanom/event-store';
import { Rejected } from '@samanom/kernel';
import { network } from '../network/domain/network.ts';
import { gathering } from './domain/gathering.ts';
import { PlanGathering, planGathering } from './domain/plan-gathering.ts';
import { SetProgramme, setProgramme } from './domain/set-programme.ts';
import { networkOf } from './network-of.ts';

export interface Planned {
  readonly decided: Decided;
  readonly gatheringId: string;
}

const isCalledOff = (failure: unknown) =>
  failure instanceof Rejected && failure.code === 'gathering-called-off';

@CommandHandler(PlanGathering)
class PlanGatheringHandler implements ICommandHandler<PlanGathering, Planned> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  /** Goes past those of this number that were called off: a stream each, so that the first to come takes the next. */
  async execute(command: PlanGathering): Promise<Planned> {
    const { networkId, number } = command.data;
    for (let attempt = 1; ; attempt++) {
      const gatheringId = idOf('gathering', networkId, number, attempt);
      try {
        return { gatheringId, decided: await this.plan(command, gatheringId) };
      } catch (failure) {
        if (!isCalledOff(failure)) throw failure;
      }
    }
  }

  private plan(command: PlanGathering, gatheringId: string): Promise<Decided> {
    const { data, meta } = command;
    const programme = sealDocument(data.programme);
    const rule = planGathering(command, gatheringId, programme.hash);
    return this.store.decide(gathering, gatheringId, rule, meta, {
      others: () => ({ aggregate: network, id: data.networkId }),
      documents: [programme],
    });
  }
}

@CommandHandler(SetProgramme)
class SetProgrammeHandler implements ICommandHandler<SetProgramme> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: SetProgramme) {
    const { data, meta } = command;
    const programme = sealDocument(data.programme);
    const rule = setProgramme(command, programme.hash);
    return this.store.decide(gathering, data.gatheringId, rule, meta, {
      others: networkOf,
      documents: [programme],
    });
  }
}

export const planningHandlers = [PlanGatheringHandler, SetProgrammeHandler];
