import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  GatheringDocument,
  GatheringQuery,
  ListThemeDaysQuery,
  ListWithoutThemeDayQuery,
  ThemeDayAnswer,
  ThemeDayPage,
  WithoutThemeDayPage,
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
  languageOf,
  validParam,
  validQuery,
} from '@samanom/service';
import { ListThemeDays, ReadThemeDayReason, ShowThemeDay } from './theme-day-list.query.ts';
import { themeDayTable, withoutThemeDayTable } from './theme-day-table.ts';
import { ListWithoutThemeDay } from './without-theme-day.query.ts';

const ThemeDayId = () => Param('themeDayId', validParam('themeDayId', Id));

@Controller('theme-days')
export class ThemeDayListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('theme-day:read')
  @Answers(
    200,
    'Theme days by date, with cost, who was hired, and deviations in words',
    ThemeDayPage,
  )
  list(
    @Query(validQuery(ListThemeDaysQuery)) asked: ListThemeDaysQuery,
    @Who() actor: Actor,
    @Headers('accept-language') language: string | undefined,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, themeDayTable, asked, (page) =>
      this.queries.execute<ListThemeDays, ThemeDayPage>(
        new ListThemeDays(page, actor, languageOf(language), moment),
      ),
    );
  }

  @Get('missing')
  @Allow('theme-day:read')
  @Answers(200, 'Participations that have held no theme day yet', WithoutThemeDayPage)
  missing(
    @Query(validQuery(ListWithoutThemeDayQuery)) asked: ListWithoutThemeDayQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, withoutThemeDayTable, asked, (page) =>
      this.queries.execute<ListWithoutThemeDay, WithoutThemeDayPage>(
        new ListWithoutThemeDay(page, actor, moment),
      ),
    );
  }

  @Get(':themeDayId')
  @Allow('theme-day:read')
  @Answers(200, 'One theme day', ThemeDayAnswer)
  async show(
    @ThemeDayId() themeDayId: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @Who() actor: Actor,
    @Headers('accept-language') language: string | undefined,
    @AskedMoment() moment: Moment,
  ) {
    const one: ThemeDayAnswer = await this.queries.execute(
      new ShowThemeDay(themeDayId, actor, languageOf(language), moment),
    );
    return new ShownCase(one);
  }

  @Get(':themeDayId/documents/:document')
  @Allow('theme-day:read')
  @Answers(200, 'Why a theme day was moved, called off, or held at another time', GatheringDocument)
  document(
    @ThemeDayId() themeDayId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ReadThemeDayReason(themeDayId, document, actor, moment));
  }
}
