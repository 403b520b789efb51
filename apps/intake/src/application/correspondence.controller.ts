import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { RemarkSentAnswer, ReturnApplicationBody, SendRemarkBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import { toInstant, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { ReturnApplication } from './domain/return-application.ts';
import { SendRemark } from './domain/send-remark.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

/** What the secretariat says to the applicants. */
@Controller('applications')
export class CorrespondenceController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post(':applicationId/return')
  @Allow('application:return')
  @Answers(204, 'Sends the application back to be mended, with a reason and a last moment')
  async return(
    @ApplicationId() applicationId: string,
    @Body(valid(ReturnApplicationBody)) { reason, resubmitBy }: ReturnApplicationBody,
    @Meta() meta: CommandMeta,
  ) {
    const data = { applicationId, reason, resubmitBy: toInstant(resubmitBy) };
    return new Done(
      await this.commands.execute<ReturnApplication, Decided>(new ReturnApplication(data, meta)),
    );
  }

  @Post(':applicationId/remarks')
  @Allow('application:remark')
  @Answers(201, 'Says something to the applicants about the text they sent', RemarkSentAnswer)
  async remark(
    @ApplicationId() applicationId: string,
    @Body(valid(SendRemarkBody)) body: SendRemarkBody,
    @Meta() meta: CommandMeta,
  ) {
    const { remark, field = null } = body;
    const remarkId = meta.commandId;
    const command = new SendRemark({ applicationId, remarkId, field, remark }, meta);
    return new Done(await this.commands.execute<SendRemark, Decided>(command), { remarkId });
  }
}
