import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  CallOffProjectLeaderGatheringBody,
  GatheringCreated,
  MoveProjectLeaderGatheringBody,
  NoteProjectLeadersBody,
  PlanProjectLeaderGatheringBody,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { Command, CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { CallOffProjectLeaderGathering } from './domain/call-off-project-leader-gathering.ts';
import { HoldProjectLeaderGathering } from './domain/hold-project-leader-gathering.ts';
import { MoveProjectLeaderGathering } from './domain/move-project-leader-gathering.ts';
import { NoteProjectLeaders } from './domain/note-project-leaders.ts';
import { PlanProjectLeaderGathering } from './domain/plan-project-leader-gathering.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

@Controller('project-leader-gatherings')
export class ProjectLeaderGatheringController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('project-leader-gathering:arrange')
  @Answers(201, 'Plans a gathering of the project leaders of all cohorts', GatheringCreated)
  async plan(
    @Body(valid(PlanProjectLeaderGatheringBody)) body: PlanProjectLeaderGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    const gatheringId = meta.commandId;
    const command = new PlanProjectLeaderGathering({ ...body, gatheringId }, meta);
    return new Done(await this.decided(command), { gatheringId });
  }

  @Post(':gatheringId/move')
  @Allow('project-leader-gathering:arrange')
  @Answers(204, "Moves a project leaders' gathering, with a reason")
  move(
    @GatheringId() gatheringId: string,
    @Body(valid(MoveProjectLeaderGatheringBody)) body: MoveProjectLeaderGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new MoveProjectLeaderGathering({ ...body, gatheringId }, meta));
  }

  @Post(':gatheringId/calling-off')
  @Allow('project-leader-gathering:arrange')
  @Answers(204, "Calls a project leaders' gathering off, with a reason")
  callOff(
    @GatheringId() gatheringId: string,
    @Body(valid(CallOffProjectLeaderGatheringBody)) { reason }: CallOffProjectLeaderGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new CallOffProjectLeaderGathering({ gatheringId, reason }, meta));
  }

  @Post(':gatheringId/holding')
  @Allow('project-leader-gathering:arrange')
  @Answers(204, "A project leaders' gathering has begun")
  hold(@GatheringId() gatheringId: string, @Meta() meta: CommandMeta) {
    return this.done(new HoldProjectLeaderGathering({ gatheringId }, meta));
  }

  @Put(':gatheringId/attendance')
  @Allow('project-leader-gathering:arrange')
  @Answers(204, 'Notes whose project leader was there and whose was not; noting anew corrects')
  note(
    @GatheringId() gatheringId: string,
    @Body(valid(NoteProjectLeadersBody)) body: NoteProjectLeadersBody,
    @Meta() meta: CommandMeta,
  ) {
    const rows = body.rows.map(({ personId = null, ...row }) => ({ ...row, personId }));
    return this.done(new NoteProjectLeaders({ gatheringId, rows }, meta));
  }

  private decided(command: Command<object>): Promise<Decided> {
    return this.commands.execute<Command<object>, Decided>(command);
  }

  private async done(command: Command<object>): Promise<Done> {
    return new Done(await this.decided(command));
  }
}
