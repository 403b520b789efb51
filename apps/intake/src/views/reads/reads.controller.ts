import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { ReadsAnswer, ReadsQuery } from '@samanom/contracts/intake';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, Who, validParam, validQuery } from '@samanom/service';
import { ListReads } from './reads.query.ts';

@Controller('applications')
export class ReadsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':applicationId/reads')
  @Allow('reads:read')
  @Answers(200, 'Who has read what of a case, newest first; asking is a read as well', ReadsAnswer)
  list(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Query(validQuery(ReadsQuery)) asked: ReadsQuery,
    @Who() actor: Actor,
  ) {
    return this.queries.execute(new ListReads(applicationId, asked, actor));
  }
}
