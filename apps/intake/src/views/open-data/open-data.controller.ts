import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApplicantList, OpenDataQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Answers, AskedMoment, Open, validQuery } from '@samanom/service';
import type { FastifyReply } from 'fastify';
import { applicantsCsv } from './applicants-csv.ts';
import { ListApplicants, type PublicList } from './applicants.query.ts';
import { entityTag, hasAlready } from './entity-tag.ts';

const LICENCE = { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' };
const SCHEMA = '/open-data/applicants.schema.json';
const WHY = 'the list of applicants is public at once, and holds no personal data';

/** Anybody may keep it, on any page, as long as it asks again each time. */
const FOR_EVERYBODY = {
  'cache-control': 'public, no-cache',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified, link',
  link: `<${LICENCE.url}>; rel="license", <${SCHEMA}>; rel="describedby"`,
};

@Controller('open-data')
export class OpenDataController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('applicants.csv')
  @Open(WHY)
  @Answers(200, 'Who has applied, as CSV for spreadsheets (UTF-8, semicolons)')
  async csv(
    @Query(validQuery(OpenDataQuery)) _: OpenDataQuery,
    @AskedMoment() moment: Moment,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const list = await this.list(moment);
    reply.header('content-disposition', 'attachment; filename="applicants.csv"');
    return answer(reply, list, 'csv', known, () =>
      reply.type('text/csv; charset=utf-8; header=present').send(applicantsCsv(list.rows)),
    );
  }

  @Get('applicants.json')
  @Open(WHY)
  @Answers(200, 'Who has applied, as JSON', ApplicantList)
  async json(
    @Query(validQuery(OpenDataQuery)) _: OpenDataQuery,
    @AskedMoment() moment: Moment,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const list = await this.list(moment);
    return answer(reply, list, 'json', known, () =>
      reply.type('application/json; charset=utf-8').send({ licence: LICENCE, rows: list.rows }),
    );
  }

  @Get('applicants.schema.json')
  @Open(WHY)
  @Answers(200, 'The JSON Schema of the list of applicants')
  schema(@Res() reply: FastifyReply) {
    return reply.headers(FOR_EVERYBODY).type('application/schema+json').send(ApplicantList);
  }

  private list(moment: Moment): Promise<PublicList> {
    return this.queries.execute(new ListApplicants(moment));
  }
}

const answer = (
  reply: FastifyReply,
  { rows, newest }: PublicList,
  form: 'csv' | 'json',
  known: string | undefined,
  send: () => FastifyReply,
): FastifyReply => {
  const tag = entityTag(rows, form);
  reply.headers({ ...FOR_EVERYBODY, etag: tag });
  if (newest) reply.header('last-modified', new Date(newest).toUTCString());
  return hasAlready(known, tag) ? reply.code(304).send() : send();
};
