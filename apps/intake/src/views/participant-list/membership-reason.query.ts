import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { participantList, type ParticipantRow } from '@samanom/programme';

/** Why a municipality joined or left: the document whose hash is with its membership. */
export class ReadMembershipReason {
  constructor(
    readonly participantId: string,
    readonly document: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadMembershipReason)
class ReadMembershipReasonHandler implements IQueryHandler<ReadMembershipReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ participantId, document, moment }: ReadMembershipReason) {
    const shown = await this.views.at([participantList], moment);
    const query = shown.rows(participantList).where('row."participantId" = :participantId', {
      participantId,
    });
    const row = await query.getRawOne<ParticipantRow>();
    const reasons = row?.members.flatMap(({ joinedBecause, leftBecause }) => [
      joinedBecause,
      leftBecause,
    ]);
    if (!reasons?.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const membershipReasonHandlers = [ReadMembershipReasonHandler];
