import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  ApplicationCreated,
  ApplicationPresentedAnswer,
  DraftApplicationBody,
  EndorseApplicationBody,
  PresentApplicationBody,
  RemindPartyBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { PresentDraft } from './application.handlers.ts';
import { DraftApplication } from './domain/draft-application.ts';
import { EndorseApplication } from './domain/endorse-application.ts';
import { RemindParty } from './domain/remind-party.ts';
import { SubmitApplication } from './domain/submit-application.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

@Controller('applications')
export class ApplicationController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('application:draft')
  @Answers(201, 'Begins an application, alone or as the lead of several', ApplicationCreated)
  async draft(
    @Body(valid(DraftApplicationBody)) body: DraftApplicationBody,
    @Meta() meta: CommandMeta,
  ) {
    const applicationId = meta.commandId;
    const command = new DraftApplication({ ...body, applicationId }, meta);
    return new Done(await this.execute(command), { applicationId });
  }

  @Post(':applicationId/presentation')
  @Allow('application:present')
  @Answers(200, 'Puts the draft, as read, before the three parties', ApplicationPresentedAnswer)
  async present(
    @ApplicationId() applicationId: string,
    @Body(valid(PresentApplicationBody)) body: PresentApplicationBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new PresentDraft({ applicationId, ...body }, meta);
    const { decided, document } = await this.execute<{ decided: Decided; document: string }>(
      command,
    );
    return new Done(decided, { document });
  }

  @Post(':applicationId/endorsements')
  @Allow('application:endorse')
  @Answers(204, 'Your party of your municipality stands behind the text that you have read')
  async endorse(
    @ApplicationId() applicationId: string,
    @Body(valid(EndorseApplicationBody)) body: EndorseApplicationBody,
    @Meta() meta: CommandMeta,
  ) {
    const { reservation = null, ...endorsement } = body;
    const command = new EndorseApplication({ ...endorsement, reservation, applicationId }, meta);
    return new Done(await this.execute(command));
  }

  @Post(':applicationId/endorsement-reminders')
  @Allow('application:remind')
  @Answers(
    204,
    'Reminds a party that does not stand behind the text presented; it sees so in its work',
  )
  async remind(
    @ApplicationId() applicationId: string,
    @Body(valid(RemindPartyBody)) body: RemindPartyBody,
    @Meta() meta: CommandMeta,
  ) {
    return new Done(await this.execute(new RemindParty({ applicationId, ...body }, meta)));
  }

  @Post(':applicationId/submission')
  @Allow('application:submit')
  @Answers(204, 'Sends the application in')
  async submit(@ApplicationId() applicationId: string, @Meta() meta: CommandMeta) {
    return new Done(await this.execute(new SubmitApplication({ applicationId }, meta)));
  }

  private execute<Result = Decided>(command: object): Promise<Result> {
    return this.commands.execute<object, Result>(command);
  }
}
