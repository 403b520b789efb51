import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  ApplicationAnswer,
  ApplicationPage,
  DocumentAnswer,
  ListApplicationsQuery,
  MomentQuery,
} from '@samanom/contracts/intake';
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
import { Opened } from '../../case-read/case-read.ts';
import { ListApplications } from '../application-list/application-list.query.ts';
import { applicationTable } from '../application-list/application-table.ts';
import { ReadDocument, ShowApplication } from './application.query.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

@Controller('applications')
export class ApplicationViewController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('application:read')
  @Answers(200, 'Applications that you may see, with counts', ApplicationPage)
  list(
    @Query(validQuery(ListApplicationsQuery)) asked: ListApplicationsQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    return listOrFile(wanted, applicationTable, asked, (page) =>
      this.queries.execute<ListApplications, ApplicationPage>(
        new ListApplications(page, actor, moment),
      ),
    );
  }

  @Get(':applicationId')
  @Allow('application:read')
  @Answers(
    200,
    'One application: who stands behind it, who is missing, and since when',
    ApplicationAnswer,
  )
  async show(
    @ApplicationId() applicationId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const one: ApplicationAnswer = await this.queries.execute(
      new ShowApplication(applicationId, actor, moment),
    );
    return new ShownCase(one);
  }

  @Get(':applicationId/documents/:document')
  @Allow('document:read')
  @Answers(200, 'A text presented, or a reservation, by its hash', DocumentAnswer)
  async document(
    @ApplicationId() applicationId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const query = new ReadDocument(applicationId, document, actor, moment);
    return new Opened(await this.queries.execute<ReadDocument, object>(query), [document]);
  }
}
