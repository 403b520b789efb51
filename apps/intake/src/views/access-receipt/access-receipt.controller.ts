import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { ReceiptAnswer, ReceiptQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Who,
  languageOf,
  validParam,
  validQuery,
} from '@samanom/service';
import { ShowAccessReceipt } from './access-receipt.query.ts';

@Controller('applications')
export class AccessReceiptController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':applicationId/access-receipt')
  @Allow('receipt:read')
  @Answers(
    200,
    'What the three parties could see, all from the same moment, and what each has opened; of parties, not of persons',
    ReceiptAnswer,
  )
  show(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Query(validQuery(ReceiptQuery)) { language }: ReceiptQuery,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const words = language ?? languageOf(acceptLanguage);
    return this.queries.execute(new ShowAccessReceipt(applicationId, words, actor, moment));
  }
}
