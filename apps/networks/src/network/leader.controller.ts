import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { AppointLeaderBody, HandOverBody, RelieveLeaderBody } from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import { dateInOslo, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { AppointLeader } from './domain/appoint-leader.ts';
import { HandOver } from './domain/hand-over.ts';
import { RelieveLeader } from './domain/relieve-leader.ts';

const NetworkId = () => Param('networkId', validParam('networkId', Id));

@Controller('networks/:networkId')
export class LeaderController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('leaders')
  @Allow('network:change')
  @Answers(204, 'Appoints a leader; two may lead a network at a time')
  async appoint(
    @NetworkId() networkId: string,
    @Body(valid(AppointLeaderBody)) body: AppointLeaderBody,
    @Meta() meta: CommandMeta,
  ) {
    const period = { from: dateInOslo(meta.at), to: null };
    const command = new AppointLeader({ ...period, ...body, networkId }, meta);
    return new Done(await this.commands.execute<AppointLeader, Decided>(command));
  }

  @Put('leaders/:personId/end')
  @Allow('network:change')
  @Answers(204, 'Relieves a leader, from the day after')
  async relieve(
    @NetworkId() networkId: string,
    @Param('personId', validParam('personId', Id)) personId: string,
    @Body(valid(RelieveLeaderBody)) body: RelieveLeaderBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new RelieveLeader({ reason: null, ...body, networkId, personId }, meta);
    return new Done(await this.commands.execute<RelieveLeader, Decided>(command));
  }

  @Post('handover')
  @Allow('network:change')
  @Answers(204, 'Lets one leader follow another, with no day in between')
  async handOver(
    @NetworkId() networkId: string,
    @Body(valid(HandOverBody)) body: HandOverBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new HandOver({ reason: null, ...body, networkId }, meta);
    return new Done(await this.commands.execute<HandOver, Decided>(command));
  }
}
