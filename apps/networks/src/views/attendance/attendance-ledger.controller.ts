import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  AttendanceCounts,
  AttendanceLedger,
  CountAttendanceQuery,
  DeviationPage,
  ListAttendanceQuery,
  ListDeviationsQuery,
} from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, Who, validQuery } from '@samanom/service';
import { CountAttendance, ListAttendance, ListDeviations } from './attendance-ledger.query.ts';
import { deviationTable, ledgerTable } from './attendance-table.ts';

@Controller('attendance')
export class AttendanceLedgerController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('attendance:read')
  @Answers(
    200,
    'The attendance ledger: each participant in each network, at the three gatherings, by party',
    AttendanceLedger,
  )
  list(
    @Query(validQuery(ListAttendanceQuery)) asked: ListAttendanceQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    const by = this.by(actor, moment);
    return listOrFile(wanted, ledgerTable(wanted?.language ?? 'nb'), asked, (page) =>
      this.queries.execute<ListAttendance, AttendanceLedger>(new ListAttendance(page, by)),
    );
  }

  @Get('deviations')
  @Allow('attendance:read')
  @Answers(
    200,
    'Parties that missed a gathering and have not made up for it; those without a reason',
    DeviationPage,
  )
  deviations(
    @Query(validQuery(ListDeviationsQuery)) asked: ListDeviationsQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    const by = this.by(actor, moment);
    return listOrFile(wanted, deviationTable(wanted?.language ?? 'nb'), asked, (page) =>
      this.queries.execute<ListDeviations, DeviationPage>(new ListDeviations(page, by)),
    );
  }

  @Get('counts')
  @Allow('attendance:read')
  @Answers(200, 'How each party has attended the gatherings held, by cohort', AttendanceCounts)
  counts(
    @Query(validQuery(CountAttendanceQuery)) asked: CountAttendanceQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new CountAttendance(asked, this.by(actor, moment)));
  }

  private by(actor: Actor, moment: Moment) {
    return { actor, now: moment.asOf ?? this.clock.now(), moment };
  }
}
