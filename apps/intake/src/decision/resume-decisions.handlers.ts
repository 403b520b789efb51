import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { Command, NotFound } from '@samanom/kernel';
import { DecideCases, decideCasesHandlers, type RoundDecided } from './decide-cases.handlers.ts';
import { decisionRound } from './domain/decision-round.ts';

export class ResumeDecisions extends Command<{ readonly batchId: string }> {}

/** The act that was kept is sent again under its key: what is decided stands, the rest is decided as it was seen then. */
@CommandHandler(ResumeDecisions)
class ResumeDecisionsHandler implements ICommandHandler<ResumeDecisions, RoundDecided> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  async execute({ data: { batchId }, meta }: ResumeDecisions): Promise<RoundDecided> {
    const { state } = await this.store.load(decisionRound, batchId);
    if (state.status === 'none') throw new NotFound('act-unknown');
    const asked = (await this.store.document(state.seen)) as DecideCases['data'] | null;
    if (!asked) throw new NotFound('act-unknown');
    return this.commands.execute(new DecideCases(asked, { ...meta, commandId: batchId }));
  }
}

export const decisionHandlers = [...decideCasesHandlers, ResumeDecisionsHandler];
