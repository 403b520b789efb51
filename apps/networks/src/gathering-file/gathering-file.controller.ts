import { Body, Controller, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FileHash, Id } from '@samanom/contracts';
import {
  AddGatheringFileQuery,
  GatheringFileName,
  GatheringFileTaken,
  RemoveGatheringFileBody,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  Done,
  Meta,
  Sent,
  TakesStream,
  valid,
  validParam,
  validQuery,
  type SentStream,
} from '@samanom/service';
import { RemoveGatheringFile } from '../gathering/domain/remove-gathering-file.ts';
import { SendGatheringFile, type FileTaken } from './gathering-file.handlers.ts';

@Controller('gatherings/:gatheringId/files')
export class GatheringFileController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Put(':name')
  @Allow('gathering:arrange')
  @TakesStream()
  @Answers(200, 'Adds a presentation, the minutes or another file', GatheringFileTaken)
  async add(
    @Param('gatheringId', validParam('gatheringId', Id)) gatheringId: string,
    @Param('name', validParam('name', GatheringFileName)) name: string,
    @Query(validQuery(AddGatheringFileQuery)) { kind }: AddGatheringFileQuery,
    @Sent() { bytes, declaredBytes }: SentStream,
    @Meta() meta: CommandMeta,
  ) {
    const { decided, file } = await this.commands.execute<SendGatheringFile, FileTaken>(
      new SendGatheringFile({ gatheringId, kind, name, bytes, declaredBytes }, meta),
    );
    return new Done(decided, file);
  }

  @Post(':sha256/removal')
  @Allow('gathering:arrange')
  @Answers(204, 'Removes a file with its content, with the reason')
  async remove(
    @Param('gatheringId', validParam('gatheringId', Id)) gatheringId: string,
    @Param('sha256', validParam('sha256', FileHash)) sha256: string,
    @Body(valid(RemoveGatheringFileBody)) { reason }: RemoveGatheringFileBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new RemoveGatheringFile({ gatheringId, sha256, reason }, meta);
    return new Done(await this.commands.execute<RemoveGatheringFile, Decided>(command));
  }
}
