import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { applicationOf } from './application-of.ts';
import { criteriaOf } from './criteria-of.ts';
import { assessment } from './domain/assessment.ts';
import { JudgeCriterion, judgeCriterion } from './domain/judge-criterion.ts';
import { RecommendOutcome, recommendOutcome } from './domain/recommend-outcome.ts';

@CommandHandler(JudgeCriterion)
class JudgeCriterionHandler implements ICommandHandler<JudgeCriterion> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async execute({ data, meta }: JudgeCriterion) {
    const criteria = await criteriaOf(this.store, data.applicationId);
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new JudgeCriterion(sealed, meta);
    return this.store.decide(
      assessment,
      data.applicationId,
      judgeCriterion(command, criteria),
      meta,
      {
        others: applicationOf(data.applicationId),
        documents,
      },
    );
  }
}

@CommandHandler(RecommendOutcome)
class RecommendOutcomeHandler implements ICommandHandler<RecommendOutcome> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async execute({ data, meta }: RecommendOutcome) {
    const criteria = await criteriaOf(this.store, data.applicationId);
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new RecommendOutcome(sealed, meta);
    return this.store.decide(
      assessment,
      data.applicationId,
      recommendOutcome(command, criteria),
      meta,
      {
        others: applicationOf(data.applicationId),
        documents,
      },
    );
  }
}

export const judgingHandlers = [JudgeCriterionHandler, RecommendOutcomeHandler];
