import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { DifferenceAnswer, DifferenceQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validParam, validQuery } from '@samanom/service';
import { Opened } from '../../case-read/case-read.ts';
import { CompareTexts } from './difference.query.ts';

@Controller('applications')
export class DifferenceController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':applicationId/documents-difference')
  @Allow('document:read')
  @Answers(
    200,
    'What changed between two texts of the case, field by field and word by word',
    DifferenceAnswer,
  )
  async compare(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Query(validQuery(DifferenceQuery)) { from, to }: DifferenceQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const query = new CompareTexts(applicationId, { from, to }, actor, moment);
    return new Opened(await this.queries.execute<CompareTexts, object>(query), [from, to]);
  }
}
