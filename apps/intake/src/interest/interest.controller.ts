import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  AnswerInterestBody,
  ExpressInterestBody,
  InterestCreated,
} from '@samanom/contracts/intake';
import { idOf, type Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { AnswerInterest } from './domain/answer-interest.ts';
import { ExpressInterest } from './domain/express-interest.ts';

@Controller('interests')
export class InterestController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('interest:express')
  @Answers(201, 'A municipality wants to take part while no call is open', InterestCreated)
  async express(
    @Body(valid(ExpressInterestBody)) body: ExpressInterestBody,
    @Meta() meta: CommandMeta,
  ) {
    const { text: document, municipalityId, mandate } = body;
    const interestId = idOf('interest', municipalityId, mandate.caseNumber);
    const command = new ExpressInterest({ interestId, municipalityId, mandate, document }, meta);
    return new Done(await this.execute(command), { interestId });
  }

  @Post(':interestId/answer')
  @Allow('interest:answer')
  @Answers(204, 'Answers an expression of interest')
  async answer(
    @Param('interestId', validParam('interestId', Id)) interestId: string,
    @Body(valid(AnswerInterestBody)) { text: document }: AnswerInterestBody,
    @Meta() meta: CommandMeta,
  ) {
    return new Done(await this.execute(new AnswerInterest({ interestId, document }, meta)));
  }

  private execute(command: object): Promise<Decided> {
    return this.commands.execute<object, Decided>(command);
  }
}
