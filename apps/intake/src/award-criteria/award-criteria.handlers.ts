import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { sealPublicText } from '../public-text.ts';
import { awardCriteria } from './domain/award-criteria.ts';
import { PublishCriteria, publishCriteria } from './domain/publish-criteria.ts';
import { PublishWrittenCriteria, criteriaOf } from './written-criteria.ts';

@CommandHandler(PublishWrittenCriteria)
class PublishWrittenCriteriaHandler implements ICommandHandler<PublishWrittenCriteria> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: PublishWrittenCriteria) {
    const document = sealPublicText(data);
    const command = new PublishCriteria(
      { criteria: data.criteria, items: criteriaOf(data), document: document.hash },
      meta,
    );
    return this.store.decide(awardCriteria, data.criteria, publishCriteria(command), command.meta, {
      documents: [document],
    });
  }
}

export const awardCriteriaHandlers = [PublishWrittenCriteriaHandler];
