import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { DecideCase } from '@samanom/contracts/intake';
import { EventStore, sealDocument, type SealedDocument } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { application } from '../application/domain/application.ts';
import { DecideApplication, decideApplication } from '../application/domain/decide-application.ts';
import { assessment } from '../assessment/domain/assessment.ts';

/** One case of an act, in words; the rule gets the hashes of the words. */
export class DecideOne extends Command<
  DecideCase & {
    readonly cohortId: string;
    /** The hash of the reason given for all that have none of their own; its document is written with the act. */
    readonly commonReason: string | null;
  }
> {}

const sealed = (field: string, words: string | undefined): SealedDocument | undefined =>
  words === undefined ? undefined : sealDocument({ [field]: words });

@CommandHandler(DecideOne)
class DecideOneHandler implements ICommandHandler<DecideOne> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: DecideOne) {
    const { applicationId, cohortId, outcome, rank = null, corrects = false } = data;
    const reason = sealed('reason', data.reason);
    const wouldMoveIt = sealed('wouldMoveIt', data.wouldMoveIt);
    const command = new DecideApplication(
      {
        applicationId,
        cohortId,
        outcome,
        rank,
        corrects,
        assessmentVersion: data.assessmentVersion,
        reason: reason?.hash ?? data.commonReason,
        wouldMoveIt: wouldMoveIt?.hash ?? null,
      },
      meta,
    );
    return this.store.decide(application, applicationId, decideApplication(command), command.meta, {
      others: () => ({ aggregate: assessment, id: applicationId }),
      documents: [reason, wouldMoveIt].filter((document) => document !== undefined),
    });
  }
}

export const decideOneHandlers = [DecideOneHandler];
