import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CalendarDate, Closed, Hash, Id, Moment as MomentFields } from '@samanom/contracts';
import {
  DocumentAnswer,
  ListParticipantsQuery,
  MomentQuery,
  ParticipantAnswer,
  ParticipantPage,
} from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import { Allow, Answers, AskedMoment, ShownCase, validParam, validQuery } from '@samanom/service';
import { Type } from '@sinclair/typebox';
import { ReadMembershipReason } from './membership-reason.query.ts';
import { ListParticipants, ShowParticipant } from './participant-list.query.ts';
import { participantTable } from './participant-table.ts';

const OnQuery = Closed({ on: Type.Optional(CalendarDate), ...MomentFields });

@Controller('participants')
export class ParticipantListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('participant:read')
  @Answers(200, 'Participants, by any number at any date', ParticipantPage)
  list(
    @Query(validQuery(ListParticipantsQuery)) asked: ListParticipantsQuery,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, participantTable, asked, (page) =>
      this.queries.execute<ListParticipants, ParticipantPage>(new ListParticipants(page, moment)),
    );
  }

  @Get(':participantId')
  @Allow('participant:read')
  @Answers(200, 'One participant, with its numbers, languages and members', ParticipantAnswer)
  async show(
    @Param('participantId', validParam('participantId', Id)) participantId: string,
    @Query(validQuery(OnQuery)) { on }: { on?: string },
    @AskedMoment() moment: Moment,
  ) {
    const one: ParticipantAnswer = await this.queries.execute(
      new ShowParticipant(participantId, on, moment),
    );
    return new ShownCase(one);
  }

  @Get(':participantId/documents/:document')
  @Allow('participant:read')
  @Answers(200, 'Why a municipality joined or left', DocumentAnswer)
  reason(
    @Param('participantId', validParam('participantId', Id)) participantId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ReadMembershipReason(participantId, document, moment));
  }
}
