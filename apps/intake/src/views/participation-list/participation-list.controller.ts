import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  DocumentAnswer,
  ListParticipationsQuery,
  MomentQuery,
  ParticipationPage,
} from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import { Allow, Answers, AskedMoment, Clock, validParam, validQuery } from '@samanom/service';
import { ReadEndingReason } from './ending-reason.query.ts';
import { ListParticipations } from './participation-list.query.ts';
import { participationTable } from './participation-table.ts';

@Controller('participations')
export class ParticipationListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('programme:read')
  @Answers(
    200,
    'Who is in which cohort, on what evidence, and who carries it on a date',
    ParticipationPage,
  )
  list(
    @Query(validQuery(ListParticipationsQuery)) asked: ListParticipationsQuery,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    const on = asked.on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return listOrFile(wanted, participationTable, asked, (page) =>
      this.queries.execute<ListParticipations, ParticipationPage>(
        new ListParticipations({ ...page, on }, moment),
      ),
    );
  }

  @Get(':participationId/documents/:document')
  @Allow('programme:read')
  @Answers(200, 'Why a participation ended', DocumentAnswer)
  reason(
    @Param('participationId', validParam('participationId', Id)) participationId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ReadEndingReason(participationId, document, moment));
  }
}
