import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '@samanom/event-store';
import { NotFound, Rejected, dateInOslo } from '@samanom/kernel';
import { complaintDeadline } from '../application/complaint-deadline.ts';
import { application, type Application } from '../application/domain/application.ts';
import { decidedBy } from '../application/domain/decided-case.ts';
import type { DecideCases } from '../decision/decide-cases.handlers.ts';
import { decisionIdOf } from '../decision/decision-id.ts';
import { decisionRound } from '../decision/domain/decision-round.ts';
import type { LettersOrder } from './compose-letter.ts';
import { textsFor, type DecisionTexts } from './texts-for.ts';

export interface CaseOfAct {
  readonly applicationId: string;
  readonly state: Application;
}

export interface Act {
  readonly batchId: string;
  readonly cases: readonly CaseOfAct[];
  /** The hash of the reason that its cases have in common: for the case worker to say in the texts. */
  readonly reason: string | null;
}

/** What the letters of an act say, apart from what each case says itself. */
export type Said = Pick<LettersOrder, 'applicationLanguage' | 'signature'> & {
  readonly texts: DecisionTexts;
};

/** What is to be written about each case of an act. */
@Injectable()
export class DecisionLetterOrders {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  /** What was asked for in the act names its cases; what became of each stands in its own stream. */
  async act(batchId: string): Promise<Act> {
    const { state: round } = await this.store.load(decisionRound, batchId);
    if (round.status === 'none') throw new NotFound('act-unknown');
    const asked = (await this.store.document(round.seen)) as DecideCases['data'] | null;
    if (!asked) throw new NotFound('act-unknown');
    const cases: CaseOfAct[] = [];
    for (const applicationId of new Set(asked.cases.map((one) => one.applicationId)))
      cases.push({
        applicationId,
        state: (await this.store.load(application, applicationId)).state,
      });
    return { batchId, cases, reason: round.reason };
  }

  /** @throws Rejected where the decision that stands is of another act */
  async order({ batchId, reason: common }: Act, one: CaseOfAct, said: Said, at: string) {
    const { applicationId, state } = one;
    const decisionId = decisionIdOf(batchId, applicationId);
    const { decision, municipalities } = decidedBy(state, decisionId);
    const { outcome, rank, decidedAt, reason } = decision;
    const { texts, applicationLanguage, signature } = said;
    const order: LettersOrder = {
      applicationId,
      applicationLanguage,
      signature,
      ...textsFor(outcome, texts, reason === common ? null : await this.words(reason)),
      decidedOn: dateInOslo(decidedAt),
      complainBy: dateInOslo(complaintDeadline(dateInOslo(at))),
      receivedOn: null,
      answerBy: null,
      place: rank,
    };
    return { order, decisionId, municipalities };
  }

  private async words(reason: string | null): Promise<string | null> {
    if (reason === null) return null;
    const document = (await this.store.document(reason)) as { reason: string } | null;
    if (!document) throw new Rejected('reason-erased');
    return document.reason;
  }
}
