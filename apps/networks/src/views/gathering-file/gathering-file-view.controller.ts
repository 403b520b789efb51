import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FileHash, Id } from '@samanom/contracts';
import { GatheringFilesAnswer, GatheringFilesQuery } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Clock,
  Who,
  asDownload,
  validParam,
  validQuery,
  type Download,
} from '@samanom/service';
import { ListGatheringFiles, OpenGatheringFile } from './gathering-file.query.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

@Controller('gatherings/:gatheringId/files')
export class GatheringFileViewController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('gathering-file:read')
  @Answers(200, 'What was shown and written at a gathering', GatheringFilesAnswer)
  list(
    @GatheringId() gatheringId: string,
    @Query(validQuery(GatheringFilesQuery)) _: GatheringFilesQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListGatheringFiles(this.asked(gatheringId, actor, moment)));
  }

  @Get(':sha256')
  @Allow('gathering-file:read')
  @Answers(200, 'A file of a gathering')
  async open(
    @GatheringId() gatheringId: string,
    @Param('sha256', validParam('sha256', FileHash)) sha256: string,
    @Query(validQuery(GatheringFilesQuery)) _: GatheringFilesQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const query = new OpenGatheringFile(this.asked(gatheringId, actor, moment), sha256);
    return asDownload(await this.queries.execute<OpenGatheringFile, Download>(query));
  }

  private asked(gatheringId: string, actor: Actor, moment: Moment) {
    return { gatheringId, actor, moment, now: moment.asOf ?? this.clock.now() };
  }
}
