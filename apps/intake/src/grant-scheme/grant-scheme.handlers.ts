import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PublishSchemeBody } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { awardCriteria } from '../award-criteria/domain/award-criteria.ts';
import { sealPublicText } from '../public-text.ts';
import { grantScheme } from './domain/grant-scheme.ts';
import { PublishScheme, publishScheme } from './domain/publish-scheme.ts';

/** Publish the scheme as it was written: the document is the whole of it. */
export class PublishWrittenScheme extends Command<PublishSchemeBody> {}

@CommandHandler(PublishWrittenScheme)
class PublishWrittenSchemeHandler implements ICommandHandler<PublishWrittenScheme> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: PublishWrittenScheme) {
    const { scheme, criteria, criteriaVersion } = data;
    const document = sealPublicText(data);
    const command = new PublishScheme(
      { scheme, criteria, criteriaVersion, document: document.hash },
      meta,
    );
    return this.store.decide(grantScheme, scheme, publishScheme(command), command.meta, {
      others: () => ({ aggregate: awardCriteria, id: criteria }),
      documents: [document],
    });
  }
}

export const grantSchemeHandlers = [PublishWrittenSchemeHandler];
