import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  ExperienceCreated,
  PublishExperienceBody,
  SendBackExperienceBody,
  TellAnewBody,
  TellExperienceBody,
  WithdrawExperienceBody,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { PublishExperience, SendBackExperience } from './domain/publish-experience.ts';
import { WithdrawExperience } from './domain/withdraw-experience.ts';
import { WriteExperience } from './experience.handlers.ts';

const ExperienceId = () => Param('experienceId', validParam('experienceId', Id));

@Controller('experiences')
export class ExperienceController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('experience:tell')
  @Answers(201, 'Tells of a good example: what was done, and what it gave', ExperienceCreated)
  async tell(@Body(valid(TellExperienceBody)) body: TellExperienceBody, @Meta() meta: CommandMeta) {
    const { commandId: experienceId, actor } = meta;
    const { networkId, participationId = null, themes, contact = actor.person, text } = body;
    const made = { networkId, participationId };
    const command = new WriteExperience({ experienceId, themes, contact, text, made }, meta);
    const decided = await this.commands.execute<WriteExperience, Decided>(command);
    return new Done(decided, { experienceId });
  }

  @Post(':experienceId/telling')
  @Allow('experience:tell')
  @Answers(204, 'Tells anew what was sent back')
  async tellAnew(
    @ExperienceId() experienceId: string,
    @Body(valid(TellAnewBody)) body: TellAnewBody,
    @Meta() meta: CommandMeta,
  ) {
    const { themes, contact = meta.actor.person, text } = body;
    const command = new WriteExperience({ experienceId, themes, contact, text, made: null }, meta);
    return new Done(await this.commands.execute<WriteExperience, Decided>(command));
  }

  @Post(':experienceId/publication')
  @Allow('experience:publish')
  @Answers(204, 'Publishes it, as it was read, for the whole programme')
  async publish(
    @ExperienceId() experienceId: string,
    @Body(valid(PublishExperienceBody)) body: PublishExperienceBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new PublishExperience({ attachments: [], ...body, experienceId }, meta);
    return new Done(await this.commands.execute<PublishExperience, Decided>(command));
  }

  @Post(':experienceId/return')
  @Allow('experience:publish')
  @Answers(204, 'Sends it back, with what is to be mended')
  async sendBack(
    @ExperienceId() experienceId: string,
    @Body(valid(SendBackExperienceBody)) body: SendBackExperienceBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new SendBackExperience({ ...body, experienceId }, meta);
    return new Done(await this.commands.execute<SendBackExperience, Decided>(command));
  }

  @Post(':experienceId/withdrawal')
  @Allow('experience:tell')
  @Answers(204, 'Withdraws it: it is shown no longer')
  async withdraw(
    @ExperienceId() experienceId: string,
    @Body(valid(WithdrawExperienceBody)) { reason }: WithdrawExperienceBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new WithdrawExperience({ experienceId, reason }, meta);
    return new Done(await this.commands.execute<WithdrawExperience, Decided>(command));
  }
}
