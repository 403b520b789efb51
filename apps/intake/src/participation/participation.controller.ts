import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { EndParticipationBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid, validParam } from '@samanom/service';
import { EndParticipation } from './domain/end-participation.ts';

@Controller('participations')
export class ParticipationController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Put(':participationId/end')
  @Allow('participation:end')
  @FormalAct()
  @Answers(204, 'Ends a participation, with a reason; it stays counted as having taken part')
  async end(
    @Param('participationId', validParam('participationId', Id)) participationId: string,
    @Body(valid(EndParticipationBody)) body: EndParticipationBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new EndParticipation({ ...body, participationId }, meta);
    return new Done(await this.commands.execute<EndParticipation, Decided>(command));
  }
}
