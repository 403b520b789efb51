import { Controller, Delete, Get, Inject, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FileHash, Hash, Id } from '@samanom/contracts';
import {
  AttachmentAnswer,
  AttachmentName,
  AttachmentsAnswer,
  MomentQuery,
} from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor, CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Meta,
  Sent,
  TakesStream,
  Who,
  asDownload,
  validParam,
  validQuery,
  type SentStream,
} from '@samanom/service';
import { Opened } from '../case-read/case-read.ts';
import { AddAttachment, RemoveAttachment } from './attachment.handlers.ts';
import {
  ListAttachments,
  OpenDraftAttachment,
  OpenPresentedAttachment,
  type OpenAttachment,
} from './attachment.query.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));
const Name = () => Param('name', validParam('name', AttachmentName));

@Controller('applications/:applicationId')
export class AttachmentController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('draft/attachments')
  @Allow('application:read')
  @Answers(200, 'The files that belong to the draft, and what the call allows', AttachmentsAnswer)
  list(@ApplicationId() applicationId: string, @Who() actor: Actor) {
    return this.queries.execute(new ListAttachments(applicationId, actor));
  }

  @Put('draft/attachments/:name')
  @Allow('application:write')
  @TakesStream()
  @Answers(200, 'Adds a file to the draft: the body is the file itself', AttachmentAnswer)
  add(
    @ApplicationId() applicationId: string,
    @Name() name: string,
    @Sent() { bytes, declaredBytes }: SentStream,
    @Meta() meta: CommandMeta,
  ): Promise<AttachmentAnswer> {
    return this.commands.execute(
      new AddAttachment({ applicationId, name, bytes, declaredBytes }, meta),
    );
  }

  @Get('draft/attachments/:name')
  @Allow('application:read')
  @Answers(200, 'A file that belongs to the draft')
  async open(@ApplicationId() applicationId: string, @Name() name: string, @Who() actor: Actor) {
    return this.download(new OpenDraftAttachment(applicationId, name, actor));
  }

  @Delete('draft/attachments/:name')
  @Allow('application:write')
  @Answers(204, 'Removes a file from the draft; what was presented stays as it was')
  async remove(
    @ApplicationId() applicationId: string,
    @Name() name: string,
    @Meta() meta: CommandMeta,
  ): Promise<void> {
    await this.commands.execute(new RemoveAttachment({ applicationId, name }, meta));
  }

  @Get('documents/:document/attachments/:sha256')
  @Allow('document:read')
  @Answers(200, 'A file that belongs to a text presented')
  async openPresented(
    @ApplicationId() applicationId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Param('sha256', validParam('sha256', FileHash)) sha256: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const query = new OpenPresentedAttachment(applicationId, document, sha256, actor, moment);
    return new Opened(await this.download(query), [sha256]);
  }

  private async download(query: object): Promise<StreamableFile> {
    return asDownload(await this.queries.execute<object, OpenAttachment>(query));
  }
}
