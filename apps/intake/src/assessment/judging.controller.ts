import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { CriterionKey, JudgeCriterionBody, RecommendOutcomeBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { JudgeCriterion } from './domain/judge-criterion.ts';
import { RecommendOutcome } from './domain/recommend-outcome.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

/** What an assessor says of an application. */
@Controller('applications')
export class JudgingController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Put(':applicationId/judgements/:criterion')
  @Allow('assessment:assess')
  @Answers(204, 'You judge the text sent in by one criterion of the call, with a reason')
  async judge(
    @ApplicationId() applicationId: string,
    @Param('criterion', validParam('criterion', CriterionKey)) criterion: string,
    @Body(valid(JudgeCriterionBody)) { verdict, reason }: JudgeCriterionBody,
    @Meta() meta: CommandMeta,
  ) {
    const data = { applicationId, criterion, verdict, reason };
    return this.done(new JudgeCriterion(data, meta));
  }

  @Put(':applicationId/recommendation')
  @Allow('assessment:assess')
  @Answers(204, 'You recommend what should be decided, with a reason')
  async recommend(
    @ApplicationId() applicationId: string,
    @Body(valid(RecommendOutcomeBody)) { outcome, reason }: RecommendOutcomeBody,
    @Meta() meta: CommandMeta,
  ) {
    const data = { applicationId, outcome, reason };
    return this.done(new RecommendOutcome(data, meta));
  }

  private async done(command: object): Promise<Done> {
    return new Done(await this.commands.execute<object, Decided>(command));
  }
}
