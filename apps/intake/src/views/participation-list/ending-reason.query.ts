import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { participationList, type ParticipationRow } from '@samanom/programme';

/** Why a participation ended: the document whose hash stands with it. */
export class ReadEndingReason {
  constructor(
    readonly participationId: string,
    readonly document: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadEndingReason)
class ReadEndingReasonHandler implements IQueryHandler<ReadEndingReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ participationId, document, moment }: ReadEndingReason) {
    const shown = await this.views.at([participationList], moment);
    const row = await shown
      .rows(participationList)
      .where('row."participationId" = :participationId', { participationId })
      .getRawOne<ParticipationRow>();
    if (row?.endedBecause !== document) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const endingReasonHandlers = [ReadEndingReasonHandler];
