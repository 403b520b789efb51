import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  ChangeGeographyBody,
  ChangeThemesBody,
  FormNetworkBody,
  NetworkCreated,
  RenameNetworkBody,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { ChangeGeography, ChangeThemes, RenameNetwork } from './domain/describe-network.ts';
import { FormNetwork } from './domain/form-network.ts';

const NetworkId = () => Param('networkId', validParam('networkId', Id));

@Controller('networks')
export class NetworkController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('network:form')
  @Answers(201, 'Forms a network of a cohort', NetworkCreated)
  async form(@Body(valid(FormNetworkBody)) body: FormNetworkBody, @Meta() meta: CommandMeta) {
    const { commandId: networkId } = meta;
    const command = new FormNetwork({ geography: null, ...body, networkId, printed: null }, meta);
    return new Done(await this.commands.execute<FormNetwork, Decided>(command), { networkId });
  }

  @Put(':networkId/name')
  @Allow('network:change')
  @Answers(204, 'Gives a network another name')
  async rename(
    @NetworkId() networkId: string,
    @Body(valid(RenameNetworkBody)) body: RenameNetworkBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new RenameNetwork({ ...body, networkId }, meta);
    return new Done(await this.commands.execute<RenameNetwork, Decided>(command));
  }

  @Put(':networkId/themes')
  @Allow('network:change')
  @Answers(204, 'Gives a network other themes; innovation may be one')
  async changeThemes(
    @NetworkId() networkId: string,
    @Body(valid(ChangeThemesBody)) body: ChangeThemesBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ChangeThemes({ ...body, networkId }, meta);
    return new Done(await this.commands.execute<ChangeThemes, Decided>(command));
  }

  @Put(':networkId/geography')
  @Allow('network:change')
  @Answers(204, 'Says which part of the country a network gathers, if any')
  async changeGeography(
    @NetworkId() networkId: string,
    @Body(valid(ChangeGeographyBody)) body: ChangeGeographyBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ChangeGeography({ ...body, networkId }, meta);
    return new Done(await this.commands.execute<ChangeGeography, Decided>(command));
  }
}
