import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseLetters, DecisionLettersIssued } from '@samanom/contracts/intake';
import { EventStore, idOf, type Decided } from '@samanom/event-store';
import { Command, Rejected, type CommandMeta } from '@samanom/kernel';
import { stoppedBy, type Refusal } from '@samanom/service';
import { decisionRound } from '../decision/domain/decision-round.ts';
import {
  DecisionLetterOrders,
  type Act,
  type CaseOfAct,
  type Said,
} from './decision-letter-orders.ts';
import { IssueLetters, type IssuedLetters } from './issue-letters.handlers.ts';

/** The letters of one act: to each municipality of every case that it decided, once. */
export class IssueDecisionLetters extends Command<
  Said & {
    readonly batchId: string;
    readonly emails: readonly { readonly municipalityId: string; readonly email: string }[];
  }
> {}

/** What became of one case: written to, or stopped by a rule. */
export interface CaseWrittenTo extends Pick<CaseLetters, 'applicationId' | 'result' | 'letters'> {
  readonly refusal?: Refusal;
}

export interface ActWrittenOf extends Omit<DecisionLettersIssued, 'cases'> {
  readonly cases: readonly CaseWrittenTo[];
  /** The last event of all in the log's order. */
  readonly last: Decided;
}

@CommandHandler(IssueDecisionLetters)
class IssueDecisionLettersHandler implements ICommandHandler<IssueDecisionLetters, ActWrittenOf> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DecisionLetterOrders) private readonly orders: DecisionLetterOrders,
  ) {}

  /** One case after the other, so that the journal numbers them as they stand in the act. */
  async execute({ data, meta: { basis: _, ...meta } }: IssueDecisionLetters) {
    const { batchId } = data;
    const act = await this.orders.act(batchId);
    requireApplicants(data.emails, act);
    let last = await this.store.decide(decisionRound, batchId, () => [], meta);
    const cases: CaseWrittenTo[] = [];
    for (const one of act.cases) {
      const { applicationId } = one;
      try {
        const { decided, added, letters } = await this.write(one, act, data, meta);
        last = decided;
        cases.push({ applicationId, result: added > 0 ? 'issued' : 'unchanged', letters });
      } catch (failure) {
        const refusal = stoppedBy(failure);
        cases.push({ applicationId, result: 'refused', letters: [], refusal });
      }
    }
    const refused = cases.filter(({ result }) => result === 'refused').length;
    return { batchId, issued: cases.length - refused, refused, cases, last };
  }

  private async write(
    one: CaseOfAct,
    act: Act,
    { emails, ...said }: IssueDecisionLetters['data'],
    meta: CommandMeta,
  ): Promise<IssuedLetters> {
    const { order, decisionId, municipalities } = await this.orders.order(act, one, said, meta.at);
    const recipients = municipalities.map((municipalityId) => ({
      municipalityId,
      email: emails.find((each) => each.municipalityId === municipalityId)?.email ?? null,
    }));
    const commandId = idOf('letters', meta.commandId, one.applicationId);
    return this.commands.execute(
      new IssueLetters(
        { ...order, decisionId, recipients },
        { ...meta, batchId: act.batchId, commandId },
      ),
    );
  }
}

/** An address given for somebody who is in no case of the act is a mistake, and stops it before anything is sent. */
const requireApplicants = (emails: IssueDecisionLetters['data']['emails'], { cases }: Act) => {
  const applicants = new Set(
    cases.flatMap(({ state }) => (state.status === 'none' ? [] : state.municipalities)),
  );
  const municipalities = emails
    .map(({ municipalityId }) => municipalityId)
    .filter((municipalityId) => !applicants.has(municipalityId));
  if (municipalities.length > 0) throw new Rejected('not-an-applicant', { municipalities });
};

export const issueDecisionLettersHandlers = [DecisionLetterOrders, IssueDecisionLettersHandler];
