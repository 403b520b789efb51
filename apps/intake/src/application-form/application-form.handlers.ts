import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FormDocument } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { sealPublicText } from '../public-text.ts';
import { ApplicationForms } from './application-forms.ts';
import { applicationForm } from './domain/application-form.ts';
import { PublishForm, publishForm } from './domain/publish-form.ts';

/** Publish a form as it was written, words and all. */
export class PublishWrittenForm extends Command<FormDocument> {}

@CommandHandler(PublishWrittenForm)
class PublishWrittenFormHandler implements ICommandHandler<PublishWrittenForm> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: PublishWrittenForm) {
    const { words: _, ...facts } = data;
    const document = sealPublicText(data);
    const command = new PublishForm(
      { ...facts, fields: [...facts.fields], document: document.hash },
      meta,
    );
    return this.store.decide(applicationForm, data.form, publishForm(command), command.meta, {
      documents: [document],
    });
  }
}

export const applicationFormHandlers = [ApplicationForms, PublishWrittenFormHandler];
