import { Body, Controller, Headers, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { DecisionLettersIssued, IssueDecisionLettersBody } from '@samanom/contracts/intake';
import type { CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  Done,
  Meta,
  inWords,
  valid,
  validParam,
  FormalAct,
} from '@samanom/service';
import { IssueDecisionLetters, type ActWrittenOf } from './issue-decision-letters.handlers.ts';

@Controller('decisions')
export class DecisionLettersController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post(':batchId/letters')
  @Allow('letter:issue')
  @FormalAct()
  @Answers(
    200,
    'Writes once to each municipality of every case decided in one act; a case that can’t be written to stops only itself',
    DecisionLettersIssued,
  )
  async issue(
    @Param('batchId', validParam('batchId', Id)) batchId: string,
    @Body(valid(IssueDecisionLettersBody)) { emails = [], ...body }: IssueDecisionLettersBody,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const { last, ...act }: ActWrittenOf = await this.commands.execute(
      new IssueDecisionLetters({ ...body, batchId, emails }, meta),
    );
    return new Done(last, { ...act, cases: act.cases.map(inWords(acceptLanguage, meta)) });
  }
}
