import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { MunicipalityNumber } from '@samanom/contracts';
import {
  ListMunicipalitiesQuery,
  MunicipalityByNumberAnswer,
  MunicipalityByNumberQuery,
  ParticipantPage,
} from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validParam, validQuery } from '@samanom/service';
import { ListParticipants } from '../participant-list/participant-list.query.ts';
import { FindMunicipalityByNumber } from './municipality-by-number.query.ts';

@Controller('municipalities')
export class MunicipalityListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('participant:read')
  @Answers(200, 'Municipalities, by any number at any date', ParticipantPage)
  list(
    @Query(validQuery(ListMunicipalitiesQuery)) asked: ListMunicipalitiesQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListParticipants({ ...asked, kind: 'municipality' }, moment));
  }

  @Get('by-number/:number')
  @Allow('participant:read')
  @Answers(
    200,
    'The municipality that had a number on a date, and who goes on for it today',
    MunicipalityByNumberAnswer,
  )
  byNumber(
    @Param('number', validParam('number', MunicipalityNumber)) number: string,
    @Query(validQuery(MunicipalityByNumberQuery)) { on }: MunicipalityByNumberQuery,
    @AskedMoment() moment: Moment,
  ) {
    const today = dateInOslo(moment.asOf ?? this.clock.now());
    const asked = { number, on: on ?? today, today };
    return this.queries.execute(new FindMunicipalityByNumber(asked, moment));
  }
}
