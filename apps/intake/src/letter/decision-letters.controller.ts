import { Body, Controller, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  DecisionLettersIssued,
  IssueDecisionLettersBody,
  PreviewDecisionLetterBody,
} from '@samanom/contracts/intake';
import type { CommandMeta } from '@samanom/kernel';
import type { FastifyReply } from 'fastify';
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
import { PreviewDecisionLetter } from './preview-decision-letter.query.ts';

@Controller('decisions')
export class DecisionLettersController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

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

  @Post(':batchId/letters/preview')
  @Allow('letter:issue')
  @Answers(200, 'One letter of the act as it would be, as a PDF; nothing is numbered or issued')
  async preview(
    @Param('batchId', validParam('batchId', Id)) batchId: string,
    @Body(valid(PreviewDecisionLetterBody)) body: PreviewDecisionLetterBody,
    @Meta() { actor, at }: CommandMeta,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = new PreviewDecisionLetter({ ...body, batchId }, actor, at);
    reply.headers({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    return this.queries.execute<PreviewDecisionLetter, Buffer>(asked);
  }
}
