import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  ExperienceAnswer,
  ExperiencePage,
  ExperienceQuery,
  ListExperiencesQuery,
} from '@samanom/contracts/networks';
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
import { ListExperiences, ShowExperience } from './experience-list.query.ts';
import { experienceTable } from './experience-table.ts';

@Controller('experiences')
export class ExperienceListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('experience:read')
  @Answers(
    200,
    'The experience log: published for all, the rest for those whose it is; the best match first',
    ExperiencePage,
  )
  list(
    @Query(validQuery(ListExperiencesQuery)) asked: ListExperiencesQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, experienceTable, asked, (page) =>
      this.queries.execute<ListExperiences, ExperiencePage>(
        new ListExperiences(page, actor, moment),
      ),
    );
  }

  @Get(':experienceId')
  @Allow('experience:read')
  @Answers(200, 'One experience, with its text', ExperienceAnswer)
  async show(
    @Param('experienceId', validParam('experienceId', Id)) experienceId: string,
    @Query(validQuery(ExperienceQuery)) _: object,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const one: ExperienceAnswer = await this.queries.execute(
      new ShowExperience(experienceId, actor, moment),
    );
    return new ShownCase(one);
  }
}
