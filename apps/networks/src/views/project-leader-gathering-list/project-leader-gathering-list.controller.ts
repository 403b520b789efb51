import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  GatheringQuery,
  ListProjectLeaderGatheringsQuery,
  ProjectLeaderGatheringAnswer,
  ProjectLeaderGatheringDocument,
  ProjectLeaderGatheringPage,
  ProjectLeaderYears,
  ProjectLeaderYearsQuery,
} from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import {
  Allow,
  Answers,
  AskedMoment,
  ShownCase,
  languageOf,
  validParam,
  validQuery,
} from '@samanom/service';
import {
  CountProjectLeaderYears,
  ListProjectLeaderGatherings,
  ReadProjectLeaderGatheringReason,
  ShowProjectLeaderGathering,
} from './project-leader-gathering-list.query.ts';
import { projectLeaderGatheringTable } from './project-leader-gathering-table.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

@Controller('project-leader-gatherings')
export class ProjectLeaderGatheringListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('project-leader-gathering:read')
  @Answers(200, "Project leaders' gatherings, by their first day", ProjectLeaderGatheringPage)
  list(
    @Query(validQuery(ListProjectLeaderGatheringsQuery)) asked: ListProjectLeaderGatheringsQuery,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, projectLeaderGatheringTable, asked, (page) =>
      this.queries.execute<ListProjectLeaderGatherings, ProjectLeaderGatheringPage>(
        new ListProjectLeaderGatherings(page, moment),
      ),
    );
  }

  @Get('years')
  @Allow('project-leader-gathering:read')
  @Answers(200, 'How many each year has; in words where none or more than two', ProjectLeaderYears)
  years(
    @Query(validQuery(ProjectLeaderYearsQuery)) asked: ProjectLeaderYearsQuery,
    @Headers('accept-language') language: string | undefined,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new CountProjectLeaderYears(asked, languageOf(language), moment));
  }

  @Get(':gatheringId')
  @Allow('project-leader-gathering:read')
  @Answers(200, 'One gathering, and whose project leader was there', ProjectLeaderGatheringAnswer)
  async show(
    @GatheringId() gatheringId: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @AskedMoment() moment: Moment,
  ) {
    const one: ProjectLeaderGatheringAnswer = await this.queries.execute(
      new ShowProjectLeaderGathering(gatheringId, moment),
    );
    return new ShownCase(one);
  }

  @Get(':gatheringId/documents/:document')
  @Allow('project-leader-gathering:read')
  @Answers(200, 'Why a gathering was moved or called off', ProjectLeaderGatheringDocument)
  document(
    @GatheringId() gatheringId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(
      new ReadProjectLeaderGatheringReason(gatheringId, document, moment),
    );
  }
}
