import { Controller, Get, Headers, Inject, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindingPage, ImportAnswer, MomentQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Done,
  Meta,
  languageOf,
  validQuery,
  type StagesCarriedOut,
} from '@samanom/service';
import { ListFindings } from '../views/finding-list/finding-list.query.ts';
import { ImportProgramme } from './programme-import.handlers.ts';

@Controller('import')
export class ProgrammeImportController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allow('programme:import')
  @Answers(
    200,
    'Imports the real programme from the printed lists; again does nothing',
    ImportAnswer,
  )
  async run(@Meta() meta: CommandMeta) {
    const { last, answer } = await this.commands.execute<ImportProgramme, StagesCarriedOut>(
      new ImportProgramme({}, meta),
    );
    return new Done(last, answer);
  }

  @Get('findings')
  @Allow('programme:read')
  @Answers(200, 'What does not agree in the printed lists, and what was done about it', FindingPage)
  findings(
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListFindings(languageOf(acceptLanguage), moment));
  }
}
