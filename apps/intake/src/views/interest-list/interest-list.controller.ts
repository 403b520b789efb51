import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  DocumentAnswer,
  InterestPage,
  ListInterestsQuery,
  MomentQuery,
} from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validParam, validQuery } from '@samanom/service';
import { ListInterests, ReadInterestText } from './interest-list.query.ts';

@Controller('interests')
export class InterestListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('interest:read')
  @Answers(200, 'Who has expressed interest; with a cohort, those before it opened', InterestPage)
  list(
    @Query(validQuery(ListInterestsQuery)) asked: ListInterestsQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListInterests(asked, actor, moment));
  }

  @Get(':interestId/documents/:document')
  @Allow('interest:read')
  @Answers(200, 'What the municipality wrote, or what it was answered', DocumentAnswer)
  text(
    @Param('interestId', validParam('interestId', Id)) interestId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ReadInterestText(interestId, document, actor, moment));
  }
}
