import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { DifferenceAnswer } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { mayRead } from '../application-list/application-access.ts';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { differenceBetween } from './difference.ts';

export class CompareTexts {
  constructor(
    readonly applicationId: string,
    readonly texts: { readonly from: string; readonly to: string },
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** Two texts of one case, for those who may read both. */
@QueryHandler(CompareTexts)
class CompareTextsHandler implements IQueryHandler<CompareTexts> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ applicationId, texts, actor, moment }: CompareTexts): Promise<DifferenceAnswer> {
    const shown = await this.views.at(applicationViews, moment);
    const row = await findCase(shown, actor, applicationId);
    const open = async (document: string) => {
      if (!mayRead(actor, row, document)) throw new NotFound('not-found');
      return ((await this.store.document(document)) ?? {}) as Record<string, unknown>;
    };
    const [before, after] = await Promise.all([open(texts.from), open(texts.to)]);
    return { ...texts, fields: differenceBetween(before, after) };
  }
}

export const differenceHandlers = [CompareTextsHandler];
