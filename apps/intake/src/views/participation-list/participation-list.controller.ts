import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListParticipationsQuery, ParticipationPage } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validQuery } from '@samanom/service';
import { ListParticipations } from './participation-list.query.ts';

@Controller('participations')
export class ParticipationListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('programme:read')
  @Answers(200, 'Who is in which cohort, and on what evidence', ParticipationPage)
  list(
    @Query(validQuery(ListParticipationsQuery)) asked: ListParticipationsQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListParticipations(asked, moment));
  }
}
