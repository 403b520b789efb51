import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { AssignNetworkBody, FormNetworkBody, NetworkCreated } from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { FormNetwork } from '../network/domain/form-network.ts';
import { AssignNetwork } from './domain/assign-network.ts';

@Controller()
export class MembershipController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('networks')
  @Allow('network:form')
  @Answers(201, 'Forms a network of a cohort', NetworkCreated)
  async form(@Body(valid(FormNetworkBody)) body: FormNetworkBody, @Meta() meta: CommandMeta) {
    const networkId = meta.commandId;
    const decided = await this.commands.execute<FormNetwork, Decided>(
      new FormNetwork({ ...body, networkId }, meta),
    );
    return new Done(decided, { networkId });
  }

  @Post('memberships/:participationId/networks')
  @Allow('network:assign')
  @Answers(204, 'Places a participation in a network of its cohort')
  async assign(
    @Param('participationId', validParam('participationId', Id)) participationId: string,
    @Body(valid(AssignNetworkBody)) { networkId }: AssignNetworkBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new AssignNetwork({ participationId, networkId }, meta);
    return new Done(await this.commands.execute<AssignNetwork, Decided>(command));
  }
}
