import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { LetterAnswer, LetterPage, ListLettersQuery, MomentQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import type { Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  ShownCase,
  Who,
  validParam,
  validQuery,
} from '@samanom/service';
import type { FastifyReply } from 'fastify';
import { Opened } from '../../case-read/case-read.ts';
import { fileNameOf } from '../../letter/file-name.ts';
import { letterTable } from './letter-table.ts';
import { ListLetters, ReadLetter, ShowLetter } from './letter-list.query.ts';

const LetterId = () => Param('letterId', validParam('letterId', Id));

interface Printed {
  readonly bytes: Buffer;
  readonly journalNumber: string;
  readonly pdf: string;
  readonly applicationId: string;
}

@Controller('letters')
export class LetterListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('letter:read')
  @Answers(200, 'Letters out that you may read, the newest first', LetterPage)
  list(
    @Query(validQuery(ListLettersQuery)) asked: ListLettersQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, letterTable, asked, (page) =>
      this.queries.execute<ListLetters, LetterPage>(new ListLetters(page, actor, moment)),
    );
  }

  @Get(':letterId')
  @Allow('letter:read')
  @Answers(200, 'One letter: what it is about, and where it is', LetterAnswer)
  async show(
    @LetterId() letterId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const one: LetterAnswer = await this.queries.execute(new ShowLetter(letterId, actor, moment));
    return new ShownCase(one);
  }

  @Get(':letterId/pdf')
  @Allow('letter:read')
  @Answers(200, 'The letter itself, as a PDF, the same bytes each time')
  async read(
    @LetterId() letterId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const printed: Printed = await this.queries.execute(new ReadLetter(letterId, actor, moment));
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileNameOf(printed)}"`,
    });
    return new Opened(printed.bytes, [printed.pdf], printed.applicationId);
  }
}
