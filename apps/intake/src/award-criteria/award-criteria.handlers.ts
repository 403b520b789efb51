import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PublishCriteriaBody } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { sealPublicText } from '../public-text.ts';
import { awardCriteria } from './domain/award-criteria.ts';
import { PublishCriteria, publishCriteria } from './domain/publish-criteria.ts';

/** Publish criteria as they were written, words and all: the document is the whole of it. */
export class PublishWrittenCriteria extends Command<PublishCriteriaBody> {}

@CommandHandler(PublishWrittenCriteria)
class PublishWrittenCriteriaHandler implements ICommandHandler<PublishWrittenCriteria> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: PublishWrittenCriteria) {
    const document = sealPublicText(data);
    const items = data.items.map(({ name: _, description: __, ...criterion }) => criterion);
    const command = new PublishCriteria(
      { criteria: data.criteria, items, document: document.hash },
      meta,
    );
    return this.store.decide(awardCriteria, data.criteria, publishCriteria(command), command.meta, {
      documents: [document],
    });
  }
}

export const awardCriteriaHandlers = [PublishWrittenCriteriaHandler];
