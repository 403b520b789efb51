import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  GatheringAnswer,
  GatheringDocument,
  GatheringPage,
  GatheringQuery,
  ListGatheringsQuery,
} from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import type { Actor } from '@samanom/kernel';
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
import { gatheringTable } from './gathering-table.ts';
import { ListGatherings, ReadGatheringReason, ShowGathering } from './gathering-list.query.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

@Controller('gatherings')
export class GatheringListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('gathering:read')
  @Answers(200, 'Gatherings, by their first day', GatheringPage)
  list(
    @Query(validQuery(ListGatheringsQuery)) asked: ListGatheringsQuery,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, gatheringTable, asked, (page) =>
      this.queries.execute<ListGatherings, GatheringPage>(new ListGatherings(page, moment)),
    );
  }

  @Get(':gatheringId')
  @Allow('gathering:read')
  @Answers(200, 'One gathering, and what you may do with it now', GatheringAnswer)
  async show(
    @GatheringId() gatheringId: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const now = moment.asOf ?? this.clock.now();
    const one: GatheringAnswer = await this.queries.execute(
      new ShowGathering(gatheringId, actor, now, moment),
    );
    return new ShownCase(one);
  }

  @Get(':gatheringId/documents/:document')
  @Allow('gathering:read')
  @Answers(200, 'Why a gathering was moved or called off', GatheringDocument)
  document(
    @GatheringId() gatheringId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const now = moment.asOf ?? this.clock.now();
    return this.queries.execute(new ReadGatheringReason(gatheringId, document, actor, now, moment));
  }
}
