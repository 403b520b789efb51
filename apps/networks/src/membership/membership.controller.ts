import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { AssignNetworkBody, LeaveNetworkBody } from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import { dateInOslo, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { AssignNetworks } from './domain/assign-networks.ts';
import { LeaveNetwork } from './domain/leave-network.ts';

const ParticipationId = () => Param('participationId', validParam('participationId', Id));

@Controller('memberships/:participationId/networks')
export class MembershipController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('network:assign')
  @Answers(204, 'Places a participation, or one municipality of it, in a network of its cohort')
  async assign(
    @ParticipationId() participationId: string,
    @Body(valid(AssignNetworkBody)) body: AssignNetworkBody,
    @Meta() meta: CommandMeta,
  ) {
    const { networkId, ...asked } = body;
    const place = { municipalityId: null, from: dateInOslo(meta.at), ...asked, printed: null };
    const command = new AssignNetworks(
      { ...place, participationId, networkIds: [networkId] },
      meta,
    );
    return new Done(await this.commands.execute<AssignNetworks, Decided>(command));
  }

  @Put(':networkId/end')
  @Allow('network:assign')
  @Answers(204, 'Takes a participation out of a network, with a reason; it stays in the programme')
  async leave(
    @ParticipationId() participationId: string,
    @Param('networkId', validParam('networkId', Id)) networkId: string,
    @Body(valid(LeaveNetworkBody)) body: LeaveNetworkBody,
    @Meta() meta: CommandMeta,
  ) {
    const place = { municipalityId: null, ...body, participationId, networkId };
    const command = new LeaveNetwork(place, meta);
    return new Done(await this.commands.execute<LeaveNetwork, Decided>(command));
  }
}
