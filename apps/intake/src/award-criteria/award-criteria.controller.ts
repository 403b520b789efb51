import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CriteriaPublished, PublishCriteriaBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid } from '@samanom/service';
import { PublishWrittenCriteria } from './written-criteria.ts';

@Controller('award-criteria')
export class AwardCriteriaController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('criteria:publish')
  @FormalAct()
  @Answers(201, 'Publishes the next version of a set of award criteria', CriteriaPublished)
  async publish(
    @Body(valid(PublishCriteriaBody)) body: PublishCriteriaBody,
    @Meta() meta: CommandMeta,
  ) {
    const decided = await this.commands.execute<PublishWrittenCriteria, Decided>(
      new PublishWrittenCriteria(body, meta),
    );
    return new Done(decided, { criteria: body.criteria, version: decided.version });
  }
}
