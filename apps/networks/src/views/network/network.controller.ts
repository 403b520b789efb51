import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  ListNetworksQuery,
  NetworkPage,
  OneNetworkAnswer,
  ShowNetworkQuery,
} from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import { dateInOslo, type Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Clock,
  ShownCase,
  Who,
  validParam,
  validQuery,
} from '@samanom/service';
import { networkTable } from './network-table.ts';
import { ListNetworks, ShowNetwork } from './network.query.ts';

@Controller('networks')
export class NetworkViewController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('network:read')
  @Answers(200, 'Networks with their leaders, and how many belong to each on a date', NetworkPage)
  list(
    @Query(validQuery(ListNetworksQuery)) asked: ListNetworksQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    const on = this.dayOf(asked.on, moment);
    return listOrFile(wanted, networkTable, asked, (page) =>
      this.queries.execute<ListNetworks, NetworkPage>(
        new ListNetworks({ ...page, on }, actor, moment),
      ),
    );
  }

  @Get('mine')
  @Allow('network:read')
  @Answers(200, 'The networks that you lead on a date', NetworkPage)
  mine(
    @Query(validQuery(ListNetworksQuery)) asked: ListNetworksQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    const own = { leader: actor.person, on: this.dayOf(asked.on, moment) };
    return listOrFile(wanted, networkTable, asked, (page) =>
      this.queries.execute<ListNetworks, NetworkPage>(
        new ListNetworks({ ...page, ...own }, actor, moment),
      ),
    );
  }

  @Get(':networkId')
  @Allow('network:read')
  @Answers(200, 'One network: leaders, themes, and who belongs to it on a date', OneNetworkAnswer)
  async show(
    @Param('networkId', validParam('networkId', Id)) networkId: string,
    @Query(validQuery(ShowNetworkQuery)) asked: ShowNetworkQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const on = this.dayOf(asked.on, moment);
    const one: OneNetworkAnswer = await this.queries.execute(
      new ShowNetwork(networkId, on, actor, moment),
    );
    return new ShownCase(one);
  }

  private dayOf(on: string | undefined, { asOf }: Moment): string {
    return on ?? dateInOslo(asOf ?? this.clock.now());
  }
}
