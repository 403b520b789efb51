import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FormPublished, PublishFormBody, versionsInCode } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid } from '@samanom/service';
import { PublishWrittenForm } from './application-form.handlers.ts';
import { formDocument } from './form-document.ts';

@Controller('forms')
export class ApplicationFormController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('form:publish')
  @Answers(201, 'Publishes the next version of an application form', FormPublished)
  async publish(@Body(valid(PublishFormBody)) body: PublishFormBody, @Meta() meta: CommandMeta) {
    const decided = await this.commands.execute<PublishWrittenForm, Decided>(
      new PublishWrittenForm(formDocument(body), meta),
    );
    const version = versionsInCode(body.form) + decided.version;
    return new Done(decided, { form: body.form, version });
  }
}
