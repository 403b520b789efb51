import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseDecided, CasesDecided, DecideCase } from '@samanom/contracts/intake';
import {
  CommandIdTaken,
  EventStore,
  StaleVersion,
  canonicalJson,
  idOf,
  sealDocument,
  type Decided,
} from '@samanom/event-store';
import { Command, NotFound, Rejected, type CommandMeta } from '@samanom/kernel';
import { sideBySide, stoppedBy, type Refusal } from '@samanom/service';
import { cohort } from '../cohort/domain/cohort.ts';
import { DecideOne } from './decide-one.handlers.ts';
import { decisionIdOf } from './decision-id.ts';
import { BeginDecisions, beginDecisions } from './domain/begin-decisions.ts';
import { CompleteDecisions, completeDecisions } from './domain/complete-decisions.ts';
import { decisionRound } from './domain/decision-round.ts';

export class DecideCases extends Command<{
  readonly cohortId: string;
  readonly cases: readonly DecideCase[];
  readonly reason: string | null;
}> {}

/** What became of one case: decided, or stopped by a rule. */
export interface CaseResult {
  readonly applicationId: string;
  readonly result: CaseDecided['result'];
  readonly refusal?: Refusal;
}

export interface RoundDecided extends Omit<CasesDecided, 'cases'> {
  readonly cases: readonly CaseResult[];
  /** The last event of all in the log's order. */
  readonly last: Decided;
}

const AT_A_TIME = 16;

/** Applications that are there more than once. */
const doubledIn = (cases: readonly DecideCase[]): ReadonlySet<string> => {
  const ids = cases.map(({ applicationId }) => applicationId);
  const first = new Map(ids.map((id, n) => [id, n] as const).toReversed());
  return new Set(ids.filter((id, n) => first.get(id) !== n));
};

/** A case that is not there has no version to have been seen. */
const isUnknown = (failure: unknown) => failure instanceof StaleVersion && failure.current === 0;

const stopped = (applicationId: string, failure: unknown): CaseResult => {
  const refusal = stoppedBy(isUnknown(failure) ? new NotFound('application-unknown') : failure);
  return { applicationId, result: 'refused', refusal };
};

/** One act over many cases: each is decided or stops by itself. Cut short and sent again under its key, it goes on where it was. */
@CommandHandler(DecideCases)
class DecideCasesHandler implements ICommandHandler<DecideCases, RoundDecided> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  async execute({ data, meta }: DecideCases): Promise<RoundDecided> {
    const { cohortId, cases } = data;
    const batchId = meta.commandId;
    const round = await this.begin(data, meta);
    const doubled = doubledIn(cases);
    const results = await sideBySide(cases, AT_A_TIME, async (one) =>
      doubled.has(one.applicationId)
        ? stopped(one.applicationId, new Rejected('case-doubled'))
        : this.decide(one, data, round, meta),
    );
    const refused = results.filter(({ result }) => result === 'refused').length;
    const outcome = { batchId, cohortId, decided: results.length - refused, refused };
    const place = new Map(cases.map(({ applicationId }, n) => [applicationId, n]));
    return {
      ...outcome,
      cases: results.toSorted(
        (one, other) => (place.get(one.applicationId) ?? 0) - (place.get(other.applicationId) ?? 0),
      ),
      last: await this.complete(outcome, meta),
    };
  }

  /** What is asked is kept as a document before anything is decided. Sent again, the act is the one that was kept. */
  private async begin(data: DecideCases['data'], { basis: _, ...meta }: CommandMeta) {
    const { cohortId, cases, reason } = data;
    const batchId = meta.commandId;
    const seen = sealDocument(data);
    const common = reason === null ? null : sealDocument({ reason });
    const command = new BeginDecisions(
      { batchId, cohortId, cases: cases.length, seen: seen.hash, reason: common?.hash ?? null },
      { ...meta, batchId },
    );
    await this.store.decide(decisionRound, batchId, beginDecisions(command), command.meta, {
      others: () => ({ aggregate: cohort, id: cohortId }),
      documents: common ? [seen, common] : [seen],
    });
    const { state } = await this.store.load(decisionRound, batchId);
    if (state.status === 'none') throw new Error('the act was begun and is not there');
    if (canonicalJson(await this.store.document(state.seen)) !== canonicalJson(data))
      throw new CommandIdTaken();
    return state;
  }

  private async decide(
    one: DecideCase,
    { cohortId }: DecideCases['data'],
    { seen: shown, reason: commonReason }: { seen: string; reason: string | null },
    meta: CommandMeta,
  ): Promise<CaseResult> {
    const { applicationId, version } = one;
    const { commandId: batchId } = meta;
    const command = new DecideOne(
      { ...one, cohortId, commonReason },
      {
        ...meta,
        batchId,
        commandId: decisionIdOf(batchId, applicationId),
        basis: { version, shown },
      },
    );
    try {
      const { added } = await this.commands.execute<DecideOne, Decided>(command);
      return { applicationId, result: added > 0 ? 'decided' : 'unchanged' };
    } catch (failure) {
      return stopped(applicationId, failure);
    }
  }

  private complete(data: CompleteDecisions['data'], { basis: _, ...meta }: CommandMeta) {
    const { batchId } = data;
    const command = new CompleteDecisions(data, {
      ...meta,
      batchId,
      commandId: idOf('decisions-completed', batchId),
    });
    return this.store.decide(decisionRound, batchId, completeDecisions(command), command.meta);
  }
}

export const decideCasesHandlers = [DecideCasesHandler];
