import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  AnnounceGatheringBody,
  CallOffGatheringBody,
  GatheringCreated,
  GatheringProgramme,
  MoveGatheringBody,
  PlanGatheringBody,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validIfSent, validParam } from '@samanom/service';
import { AnnounceGathering } from './domain/announce-gathering.ts';
import { CallOffGathering } from './domain/call-off-gathering.ts';
import { CloseGathering } from './domain/close-gathering.ts';
import { HoldGathering } from './domain/hold-gathering.ts';
import { MoveGathering } from './domain/move-gathering.ts';
import { PlanGathering } from './domain/plan-gathering.ts';
import { RecordGathering } from './domain/record-gathering.ts';
import { SetProgramme } from './domain/set-programme.ts';
import type { Planned } from './plan-gathering.handlers.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

@Controller()
export class GatheringController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('networks/:networkId/gatherings')
  @Allow('gathering:arrange')
  @Answers(201, 'Plans gathering 1, 2 or 3 of a network', GatheringCreated)
  async plan(
    @Param('networkId', validParam('networkId', Id)) networkId: string,
    @Body(valid(PlanGatheringBody)) body: PlanGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    const { decided, gatheringId } = await this.commands.execute<PlanGathering, Planned>(
      new PlanGathering({ ...body, networkId }, meta),
    );
    return new Done(decided, { gatheringId });
  }

  @Put('gatherings/:gatheringId/programme')
  @Allow('gathering:arrange')
  @Answers(204, 'Writes the programme anew, the address to meet online with it')
  programme(
    @GatheringId() gatheringId: string,
    @Body(valid(GatheringProgramme)) programme: GatheringProgramme,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new SetProgramme({ gatheringId, programme }, meta));
  }

  @Post('gatherings/:gatheringId/announcement')
  @Allow('gathering:arrange')
  @Answers(204, 'Announces a gathering to the members of its network')
  announce(
    @GatheringId() gatheringId: string,
    @Body(validIfSent(AnnounceGatheringBody)) { language = 'nb' }: AnnounceGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new AnnounceGathering({ gatheringId, language }, meta));
  }

  @Post('gatherings/:gatheringId/move')
  @Allow('gathering:arrange')
  @Answers(204, 'Moves a gathering to other days or another place, with the reason')
  move(
    @GatheringId() gatheringId: string,
    @Body(valid(MoveGatheringBody)) body: MoveGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new MoveGathering({ ...body, gatheringId }, meta));
  }

  @Post('gatherings/:gatheringId/calling-off')
  @Allow('gathering:arrange')
  @Answers(204, 'Calls a gathering off, with the reason')
  callOff(
    @GatheringId() gatheringId: string,
    @Body(valid(CallOffGatheringBody)) { reason }: CallOffGatheringBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new CallOffGathering({ gatheringId, reason }, meta));
  }

  @Post('gatherings/:gatheringId/holding')
  @Allow('gathering:arrange')
  @Answers(204, 'Marks a gathering as held: not before its first day')
  hold(@GatheringId() gatheringId: string, @Meta() meta: CommandMeta) {
    return this.done(new HoldGathering({ gatheringId }, meta));
  }

  @Post('gatherings/:gatheringId/record')
  @Allow('gathering:arrange')
  @Answers(204, 'Says that the attendance is complete: what nobody was noted for is missed')
  record(@GatheringId() gatheringId: string, @Meta() meta: CommandMeta) {
    return this.done(new RecordGathering({ gatheringId }, meta));
  }

  @Post('gatherings/:gatheringId/closing')
  @Allow('gathering:arrange')
  @Answers(204, 'Closes a gathering: it takes only corrections')
  close(@GatheringId() gatheringId: string, @Meta() meta: CommandMeta) {
    return this.done(new CloseGathering({ gatheringId }, meta));
  }

  private async done(command: object): Promise<Done> {
    return new Done(await this.commands.execute<object, Decided>(command));
  }
}
