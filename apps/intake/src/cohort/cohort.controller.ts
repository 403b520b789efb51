import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  CohortCreated,
  MoveDeadlineBody,
  OpenCohortBody,
  PlanCohortBody,
  PublishCallBody,
  SetRemindersBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import { toInstant, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid, validParam } from '@samanom/service';
import { MoveDeadline } from './domain/move-deadline.ts';
import { OpenCohort } from './domain/open-cohort.ts';
import { PlanCohort } from './domain/plan-cohort.ts';
import { SetReminders } from './domain/set-reminders.ts';
import { PublishWrittenCall } from './publish-call.handlers.ts';

const CohortId = () => Param('cohortId', validParam('cohortId', Id));

@Controller('cohorts')
export class CohortController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('cohort:open')
  @Answers(
    201,
    'Opens a cohort (pulje) for applications at once, without a call: history, and trials',
    CohortCreated,
  )
  async open(@Body(valid(OpenCohortBody)) body: OpenCohortBody, @Meta() meta: CommandMeta) {
    const cohortId = meta.commandId;
    const deadline = toInstant(body.deadline);
    const decided = await this.commands.execute<OpenCohort, Decided>(
      new OpenCohort({ ...body, cohortId, deadline }, meta),
    );
    return new Done(decided, { cohortId });
  }

  @Post('planned')
  @Allow('cohort:open')
  @Answers(
    201,
    'Plans a cohort; it takes no applications until its call is published',
    CohortCreated,
  )
  async plan(@Body(valid(PlanCohortBody)) body: PlanCohortBody, @Meta() meta: CommandMeta) {
    const cohortId = meta.commandId;
    const command = new PlanCohort({ ...body, cohortId }, meta);
    return new Done(await this.commands.execute<PlanCohort, Decided>(command), { cohortId });
  }

  @Post(':cohortId/call')
  @Allow('call:publish')
  @FormalAct()
  @Answers(204, 'Publishes the call, pinned to versions of form and scheme, and opens the cohort')
  async publishCall(
    @CohortId() cohortId: string,
    @Body(valid(PublishCallBody)) body: PublishCallBody,
    @Meta() meta: CommandMeta,
  ) {
    const deadline = toInstant(body.deadline);
    const command = new PublishWrittenCall({ ...body, cohortId, deadline }, meta);
    return new Done(await this.commands.execute<PublishWrittenCall, Decided>(command));
  }

  @Put(':cohortId/reminders')
  @Allow('cohort:remind')
  @Answers(204, 'Sets how many working days before the deadline applicants are reminded')
  async setReminders(
    @CohortId() cohortId: string,
    @Body(valid(SetRemindersBody)) { workingDays }: SetRemindersBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new SetReminders({ cohortId, workingDays }, meta);
    return new Done(await this.commands.execute<SetReminders, Decided>(command));
  }

  @Put(':cohortId/deadline')
  @Allow('cohort:move-deadline')
  @Answers(204, 'Moves the deadline, with a reason; the old one stays visible')
  async moveDeadline(
    @CohortId() cohortId: string,
    @Body(valid(MoveDeadlineBody)) { deadline, reason }: MoveDeadlineBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new MoveDeadline({ cohortId, deadline: toInstant(deadline), reason }, meta);
    return new Done(await this.commands.execute<MoveDeadline, Decided>(command));
  }
}
