import { Body, Controller, Get, Headers, Inject, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindingPage, ImportAnswer, MomentQuery } from '@samanom/contracts/intake';
import { ImportNetworksBody } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Done,
  Meta,
  languageOf,
  valid,
  validQuery,
  type StagesCarriedOut,
} from '@samanom/service';
import { ListNetworkFindings } from '../views/finding-list/network-finding-list.query.ts';
import { ImportNetworks } from './network-import.handlers.ts';

@Controller('import')
export class NetworkImportController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allow('programme:import')
  @Answers(
    200,
    'Imports the sixteen real networks once the programme has been heard; again does nothing',
    ImportAnswer,
  )
  async run(
    @Body(valid(ImportNetworksBody)) { leaders = [] }: ImportNetworksBody,
    @Meta() meta: CommandMeta,
  ) {
    const { last, answer } = await this.commands.execute<ImportNetworks, StagesCarriedOut>(
      new ImportNetworks({ leaders }, meta),
    );
    return new Done(last, answer);
  }

  @Get('findings')
  @Allow('programme:read')
  @Answers(
    200,
    'What does not agree in print and concerns networks, and what was done about it',
    FindingPage,
  )
  findings(
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListNetworkFindings(languageOf(acceptLanguage), moment));
  }
}
