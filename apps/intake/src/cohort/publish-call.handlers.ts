import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PublishCallBody } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { applicationForm } from '../application-form/domain/application-form.ts';
import { grantScheme } from '../grant-scheme/domain/grant-scheme.ts';
import { sealPublicText } from '../public-text.ts';
import { cohort } from './domain/cohort.ts';
import { PublishCall, publishCall } from './domain/publish-call.ts';

/** Publish the call as it was written: the document is the whole of it. */
export class PublishWrittenCall extends Command<PublishCallBody & { readonly cohortId: string }> {}

@CommandHandler(PublishWrittenCall)
export class PublishWrittenCallHandler implements ICommandHandler<PublishWrittenCall> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: PublishWrittenCall) {
    const document = sealPublicText(data);
    const { title: _, text: __, ...facts } = data;
    const command = new PublishCall({ ...facts, text: document.hash }, meta);
    return this.store.decide(cohort, data.cohortId, publishCall(command), command.meta, {
      others: () => ({
        form: { aggregate: applicationForm, id: data.form },
        scheme: { aggregate: grantScheme, id: data.scheme },
      }),
      documents: [document],
    });
  }
}
