import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseLetters, DecisionLettersIssued } from '@samanom/contracts/intake';
import { EventStore, idOf, type Decided } from '@samanom/event-store';
import { Command, NotFound, Rejected, dateInOslo, type CommandMeta } from '@samanom/kernel';
import { stoppedBy, type Refusal } from '@samanom/service';
import { complaintDeadline } from '../application/complaint-deadline.ts';
import { application, type Application } from '../application/domain/application.ts';
import { decidedBy } from '../application/domain/decided-case.ts';
import type { DecideCases } from '../decision/decide-cases.handlers.ts';
import { decisionIdOf } from '../decision/decision-id.ts';
import { decisionRound } from '../decision/domain/decision-round.ts';
import type { LettersOrder } from './compose-letter.ts';
import { IssueLetters, type IssuedLetters } from './issue-letters.handlers.ts';
import { textsFor, type DecisionTexts } from './texts-for.ts';

/** The letters of one act: to each municipality of every case that it decided, once. */
export class IssueDecisionLetters extends Command<
  Pick<LettersOrder, 'applicationLanguage' | 'signature'> & {
    readonly batchId: string;
    readonly texts: DecisionTexts;
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

interface Case {
  readonly applicationId: string;
  readonly state: Application;
}

interface Act {
  readonly cases: readonly Case[];
  /** The hash of the reason that its cases have in common: for the case worker to say in the texts. */
  readonly reason: string | null;
}

@CommandHandler(IssueDecisionLetters)
class IssueDecisionLettersHandler implements ICommandHandler<IssueDecisionLetters, ActWrittenOf> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  /** One case after the other, so that the journal numbers them as they stand in the act. */
  async execute({ data, meta: { basis: _, ...meta } }: IssueDecisionLetters) {
    const { batchId } = data;
    const act = await this.act(batchId);
    requireApplicants(data.emails, act);
    let last = await this.store.decide(decisionRound, batchId, () => [], meta);
    const cases: CaseWrittenTo[] = [];
    for (const { applicationId, state } of act.cases)
      try {
        const { decided, added, letters } = await this.write(applicationId, state, act, data, meta);
        last = decided;
        cases.push({ applicationId, result: added > 0 ? 'issued' : 'unchanged', letters });
      } catch (failure) {
        const refusal = stoppedBy(failure);
        cases.push({ applicationId, result: 'refused', letters: [], refusal });
      }
    const refused = cases.filter(({ result }) => result === 'refused').length;
    return { batchId, issued: cases.length - refused, refused, cases, last };
  }

  /** What was asked for in the act names its cases; what became of each stands in its own stream. */
  private async act(batchId: string): Promise<Act> {
    const { state: round } = await this.store.load(decisionRound, batchId);
    if (round.status === 'none') throw new NotFound('act-unknown');
    const asked = (await this.store.document(round.seen)) as DecideCases['data'] | null;
    if (!asked) throw new NotFound('act-unknown');
    const cases: Case[] = [];
    for (const applicationId of new Set(asked.cases.map((one) => one.applicationId)))
      cases.push({
        applicationId,
        state: (await this.store.load(application, applicationId)).state,
      });
    return { cases, reason: round.reason };
  }

  private async write(
    applicationId: string,
    state: Application,
    act: Act,
    { batchId, texts, emails, applicationLanguage, signature }: IssueDecisionLetters['data'],
    meta: CommandMeta,
  ): Promise<IssuedLetters> {
    const decisionId = decisionIdOf(batchId, applicationId);
    const { decision, municipalities } = decidedBy(state, decisionId);
    const { outcome, rank, decidedAt, reason } = decision;
    const order = {
      applicationId,
      decisionId,
      applicationLanguage,
      signature,
      ...textsFor(outcome, texts, reason === act.reason ? null : await this.words(reason)),
      decidedOn: dateInOslo(decidedAt),
      complainBy: dateInOslo(complaintDeadline(dateInOslo(meta.at))),
      receivedOn: null,
      answerBy: null,
      place: rank,
      recipients: municipalities.map((municipalityId) => ({
        municipalityId,
        email: emails.find((one) => one.municipalityId === municipalityId)?.email ?? null,
      })),
    };
    const commandId = idOf('letters', meta.commandId, applicationId);
    return this.commands.execute(new IssueLetters(order, { ...meta, batchId, commandId }));
  }

  private async words(reason: string | null): Promise<string | null> {
    if (reason === null) return null;
    const document = (await this.store.document(reason)) as { reason: string } | null;
    if (!document) throw new Rejected('reason-erased');
    return document.reason;
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

export const issueDecisionLettersHandlers = [IssueDecisionLettersHandler];
