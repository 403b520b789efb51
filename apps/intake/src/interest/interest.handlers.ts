import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, Views, sealDocument } from '@samanom/event-store';
import { cohortList } from '@samanom/programme';
import { cohort } from '../cohort/domain/cohort.ts';
import {
  THE_REGISTER,
  municipalityNumbers,
} from '../municipality-numbers/domain/municipality-numbers.ts';
import { participant } from '../participant/domain/participant.ts';
import { programmeCalls } from '../views/cohort-list/programme-calls.query.ts';
import { AnswerInterest, answerInterest } from './domain/answer-interest.ts';
import { ExpressInterest, expressInterest } from './domain/express-interest.ts';
import { interest } from './domain/interest.ts';

@CommandHandler(ExpressInterest)
class ExpressInterestHandler implements ICommandHandler<ExpressInterest> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Views) private readonly views: Views,
  ) {}

  /** The view only says which calls to look at; the rule reads each afresh. One opened this very moment may be missed: no harm. */
  async execute({ data, meta }: ExpressInterest) {
    const text = sealDocument({ text: data.document });
    const sealed = new ExpressInterest({ ...data, document: text.hash }, meta);
    const calls = await programmeCalls(await this.views.at([cohortList]));
    return this.store.decide(interest, data.interestId, expressInterest(sealed), meta, {
      others: () => ({
        municipality: { aggregate: participant, id: data.municipalityId },
        register: { aggregate: municipalityNumbers, id: THE_REGISTER },
        calls: calls.map((id) => ({ aggregate: cohort, id })),
      }),
      documents: [text],
    });
  }
}

@CommandHandler(AnswerInterest)
class AnswerInterestHandler implements ICommandHandler<AnswerInterest> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: AnswerInterest) {
    const text = sealDocument({ text: data.document });
    const sealed = new AnswerInterest({ ...data, document: text.hash }, meta);
    return this.store.decide(interest, data.interestId, answerInterest(sealed), meta, {
      documents: [text],
    });
  }
}

export const interestHandlers = [ExpressInterestHandler, AnswerInterestHandler];
