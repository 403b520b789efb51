import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  TakeOutApplicationBody,
  WithdrawApplicationBody,
  WithdrawalStatementBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid, validParam } from '@samanom/service';
import {
  GiveWithdrawalStatement,
  TakeOutApplication,
  WithdrawApplication,
} from './domain/withdraw-application.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

@Controller('applications')
export class WithdrawalController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post(':applicationId/withdrawal-statements')
  @Allow('application:endorse')
  @Answers(204, 'Your party of your municipality says what it thinks of withdrawing')
  async state(
    @ApplicationId() applicationId: string,
    @Body(valid(WithdrawalStatementBody)) { statement }: WithdrawalStatementBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new GiveWithdrawalStatement({ applicationId, statement }, meta));
  }

  @Post(':applicationId/withdrawal')
  @Allow('application:submit')
  @Answers(204, 'The applicants withdraw, with what each party has said')
  async withdraw(
    @ApplicationId() applicationId: string,
    @Body(valid(WithdrawApplicationBody)) body: WithdrawApplicationBody,
    @Meta() meta: CommandMeta,
  ) {
    const { reason, withoutAllParties = false } = body;
    return this.done(new WithdrawApplication({ applicationId, reason, withoutAllParties }, meta));
  }

  @Post(':applicationId/taking-out')
  @Allow('application:decide')
  @FormalAct()
  @Answers(204, 'The ministry takes the applicants out, with a reason')
  async takeOut(
    @ApplicationId() applicationId: string,
    @Body(valid(TakeOutApplicationBody)) { reason }: TakeOutApplicationBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new TakeOutApplication({ applicationId, reason }, meta));
  }

  private async done(command: object): Promise<Done> {
    return new Done(await this.commands.execute<object, Decided>(command));
  }
}
