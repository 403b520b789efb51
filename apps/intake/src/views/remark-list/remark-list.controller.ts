import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { MomentQuery, RemarksAnswer } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validParam, validQuery } from '@samanom/service';
import { ListRemarks } from './remark-list.query.ts';

@Controller('applications')
export class RemarkListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':applicationId/remarks')
  @Allow('document:read')
  @Answers(200, 'What the secretariat has said to the applicants, oldest first', RemarksAnswer)
  list(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListRemarks(applicationId, actor, moment));
  }
}
