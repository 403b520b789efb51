import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { CohortCreated, MoveDeadlineBody, OpenCohortBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import { toInstant, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { MoveDeadline } from './domain/move-deadline.ts';
import { OpenCohort } from './domain/open-cohort.ts';

@Controller('cohorts')
export class CohortController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('cohort:open')
  @Answers(201, 'Opens a cohort (pulje) for applications', CohortCreated)
  async open(@Body(valid(OpenCohortBody)) body: OpenCohortBody, @Meta() meta: CommandMeta) {
    const cohortId = meta.commandId;
    const deadline = toInstant(body.deadline);
    const decided = await this.commands.execute<OpenCohort, Decided>(
      new OpenCohort({ ...body, cohortId, deadline }, meta),
    );
    return new Done(decided, { cohortId });
  }

  @Put(':cohortId/deadline')
  @Allow('cohort:move-deadline')
  @Answers(204, 'Moves the deadline, with a reason; the old one stays visible')
  async moveDeadline(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Body(valid(MoveDeadlineBody)) { deadline, reason }: MoveDeadlineBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new MoveDeadline({ cohortId, deadline: toInstant(deadline), reason }, meta);
    return new Done(await this.commands.execute<MoveDeadline, Decided>(command));
  }
}
