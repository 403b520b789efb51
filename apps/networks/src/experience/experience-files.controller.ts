import {
  Controller,
  Delete,
  Get,
  Inject,
  Param,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AttachmentKeeper } from '@samanom/attachments';
import { FileHash, Id } from '@samanom/contracts';
import { AttachmentName } from '@samanom/contracts/intake';
import { ExperienceQuery, type ExperienceAnswer } from '@samanom/contracts/networks';
import type { Decided, Moment } from '@samanom/event-store';
import { NotFound, type Actor, type CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Done,
  Meta,
  Sent,
  TakesStream,
  Who,
  asDownload,
  validParam,
  validQuery,
  type SentStream,
} from '@samanom/service';
import { ShowExperience } from '../views/experience-list/experience-list.query.ts';
import { DetachFromExperience } from './domain/attach-to-experience.ts';
import { SendFile } from './experience-files.handlers.ts';

const ExperienceId = () => Param('experienceId', validParam('experienceId', Id));
const Sha256 = () => Param('sha256', validParam('sha256', FileHash));

@Controller('experiences/:experienceId/attachments')
export class ExperienceFilesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  @Put(':name')
  @Allow('experience:tell')
  @TakesStream()
  @Answers(204, 'Adds a file to an experience that is not published: the body is the file itself')
  async add(
    @ExperienceId() experienceId: string,
    @Param('name', validParam('name', AttachmentName)) name: string,
    @Sent() { bytes, declaredBytes }: SentStream,
    @Meta() meta: CommandMeta,
  ) {
    const command = new SendFile({ experienceId, name, bytes, declaredBytes }, meta);
    return new Done(await this.commands.execute<SendFile, Decided>(command));
  }

  @Delete(':sha256')
  @Allow('experience:tell')
  @Answers(204, 'Takes a file from an experience that is not published')
  async remove(
    @ExperienceId() experienceId: string,
    @Sha256() sha256: string,
    @Meta() meta: CommandMeta,
  ) {
    const command = new DetachFromExperience({ experienceId, sha256 }, meta);
    return new Done(await this.commands.execute<DetachFromExperience, Decided>(command));
  }

  @Get(':sha256')
  @Allow('experience:read')
  @Answers(200, 'A file that belongs to an experience')
  async open(
    @ExperienceId() experienceId: string,
    @Sha256() sha256: string,
    @Query(validQuery(ExperienceQuery)) _: object,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ): Promise<StreamableFile> {
    const { attachments }: ExperienceAnswer = await this.queries.execute(
      new ShowExperience(experienceId, actor, moment),
    );
    const file = attachments.find((one) => one.sha256 === sha256);
    if (!file) throw new NotFound('attachment-unknown');
    const content = await this.keeper.openPresented(sha256);
    return asDownload({ ...file, name: file.name ?? sha256, content });
  }
}
