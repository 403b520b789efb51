import { Body, Controller, Headers, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { CasesDecided, DecideCasesBody, SetFrameBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
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
import { SetFrame } from '../frame/domain/set-frame.ts';
import { DecideCases, type RoundDecided } from './decide-cases.handlers.ts';
import { ResumeDecisions } from './resume-decisions.handlers.ts';

const told = (
  { last, ...round }: RoundDecided,
  acceptLanguage: string | undefined,
  meta: CommandMeta,
) => new Done(last, { ...round, cases: round.cases.map(inWords(acceptLanguage, meta)) });

const CohortId = () => Param('cohortId', validParam('cohortId', Id));

@Controller()
export class DecisionController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('cohorts/:cohortId/decisions')
  @Allow('application:decide')
  @FormalAct()
  @Answers(
    200,
    'Decides the cases in one act, each as it was seen; a stale or refused case stops only itself',
    CasesDecided,
  )
  async decide(
    @CohortId() cohortId: string,
    @Body(valid(DecideCasesBody)) body: DecideCasesBody,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const { cases, reason = null } = body;
    const command = new DecideCases({ cohortId, cases, reason }, meta);
    return told(
      await this.commands.execute<DecideCases, RoundDecided>(command),
      acceptLanguage,
      meta,
    );
  }

  @Post('decisions/:batchId/resumption')
  @Allow('application:decide')
  @FormalAct()
  @Answers(200, 'Goes on with an act that was cut short, as it was asked for then', CasesDecided)
  async resume(
    @Param('batchId', validParam('batchId', Id)) batchId: string,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ResumeDecisions({ batchId }, meta);
    return told(
      await this.commands.execute<ResumeDecisions, RoundDecided>(command),
      acceptLanguage,
      meta,
    );
  }

  @Put('cohorts/:cohortId/frame')
  @Allow('application:decide')
  @FormalAct()
  @Answers(204, 'Sets how many applications the cohort has room for')
  async frame(
    @CohortId() cohortId: string,
    @Body(valid(SetFrameBody)) { places }: SetFrameBody,
    @Meta() meta: CommandMeta,
  ) {
    return new Done(
      await this.commands.execute<SetFrame, Decided>(new SetFrame({ cohortId, places }, meta)),
    );
  }
}
