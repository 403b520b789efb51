import { Inject, Injectable } from '@nestjs/common';
import {
  ParkedEventRetried,
  ParkedEventSkipped,
  type DeliveryEvent,
} from '@samanom/contracts/delivery';
import { EventStore, sealDocument, type SealedDocument } from '@samanom/event-store';
import { findParked, releaseStream, type AnyReaction, type Parked } from '@samanom/kafka';
import { NotFound, type Aggregate, type CommandMeta } from '@samanom/kernel';
import { DESCRIPTION, type ServiceDescription } from '../description.ts';
import { Delivery } from './delivery.ts';

/** What people have decided about one parked event: nothing but its history. */
const parkedEvent: Aggregate<null, DeliveryEvent> = {
  name: 'parked-event',
  initial: null,
  evolve: { ParkedEventRetried: () => null, ParkedEventSkipped: () => null },
};

@Injectable()
export class ParkedWork {
  constructor(
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(DESCRIPTION) private readonly service: ServiceDescription,
  ) {}

  async retry(id: string, meta: CommandMeta) {
    const { parked, reaction } = await this.find(id);
    const about = { parkedId: id, reaction: parked.reaction, eventId: parked.eventId };
    const decided = await this.note(id, ParkedEventRetried(about), {
      ...meta,
      command: 'RetryParked',
    });
    return { decided, taken: await this.release(reaction, parked, false) };
  }

  async skip(id: string, words: string, meta: CommandMeta) {
    const { parked, reaction } = await this.find(id);
    const reason = sealDocument({ reason: words });
    const about = { parkedId: id, reaction: parked.reaction, eventId: parked.eventId };
    const skipped = ParkedEventSkipped({ ...about, reason: reason.hash });
    const decided = await this.note(id, skipped, { ...meta, command: 'SkipParked' }, [reason]);
    return { decided, taken: await this.release(reaction, parked, true) };
  }

  private async find(id: string): Promise<{ parked: Parked; reaction: AnyReaction }> {
    const parked = await findParked(this.delivery.pool, id);
    const reaction = this.service.reactions.find(({ name }) => name === parked?.reaction);
    if (!parked || !reaction) throw new NotFound('parked-unknown');
    return { parked, reaction };
  }

  private note(
    id: string,
    event: DeliveryEvent,
    meta: CommandMeta,
    documents: SealedDocument[] = [],
  ) {
    return this.store.decide(parkedEvent, id, () => [event], meta, { documents });
  }

  private release(reaction: AnyReaction, parked: Parked, skip: boolean): Promise<number> {
    const { pool, hands } = this.delivery;
    return releaseStream(pool, hands, reaction, parked, skip);
  }
}
