import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import { AttendanceDocument, AttendanceQuery, AttendanceSheet } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
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
import { ReadAttendanceReason, ShowAttendanceSheet } from './attendance-sheet.query.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

@Controller('gatherings/:gatheringId/attendance')
export class AttendanceSheetController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('attendance:read')
  @Answers(
    200,
    'The sheet: everybody expected, by party: answers, presence, reasons',
    AttendanceSheet,
  )
  async show(
    @GatheringId() gatheringId: string,
    @Query(validQuery(AttendanceQuery)) _: AttendanceQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const asked = { gatheringId, actor, now: moment.asOf ?? this.clock.now(), moment };
    const sheet: AttendanceSheet = await this.queries.execute(new ShowAttendanceSheet(asked));
    return new ShownCase(sheet);
  }

  @Get('documents/:document')
  @Allow('attendance:read')
  @Answers(200, 'Why somebody does not come, was not there, or was noted anew', AttendanceDocument)
  document(
    @GatheringId() gatheringId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(AttendanceQuery)) _: AttendanceQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const asked = { gatheringId, actor, now: moment.asOf ?? this.clock.now(), moment };
    return this.queries.execute(new ReadAttendanceReason(document, asked));
  }
}
