import pg from 'pg';
import { appendMany, appendOne, appendSeveral, insertDocuments, type NewEvent } from './append.ts';
import type { SealedDocument } from './document.ts';
import { VersionConflict } from './errors.ts';
import { inTransaction } from './transaction.ts';

const MOST_IN_FLIGHT = 3;
const MOST_IN_A_BATCH = 128;

interface Waiting {
  readonly event: NewEvent;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Puts events into the store. Appends of one event that arrive while others are under way share the next statement:
 * one round trip and one fsync for all of them, and each stays all or nothing by itself.
 */
export class Appender {
  private readonly pool: pg.Pool;
  private waiting: Waiting[] = [];
  private inFlight = 0;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  /** Throws VersionConflict where the stream is no longer where the events expect it; then nothing is written. */
  async append(
    events: readonly NewEvent[],
    documents: readonly SealedDocument[] = [],
  ): Promise<void> {
    const [event, ...more] = events;
    if (!event) return;
    if (more.length === 0 && documents.length === 0) return this.appendSoon(event);
    if (documents.length === 0) return appendSeveral(this.pool, events);
    await inTransaction(this.pool, async (client) => {
      await insertDocuments(client, documents);
      await appendSeveral(client, events);
    });
  }

  private appendSoon(event: NewEvent): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ event, resolve, reject });
      this.flush();
    });
  }

  private flush(): void {
    if (this.inFlight >= MOST_IN_FLIGHT || this.waiting.length === 0) return;
    const batch = this.nextBatch();
    this.inFlight++;
    void this.send(batch).finally(() => {
      this.inFlight--;
      this.flush();
    });
  }

  /** One event a stream: a second one of the same stream waits for the next statement. */
  private nextBatch(): Waiting[] {
    const streams = new Set<string>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    for (const one of this.waiting) {
      const full = batch.length === MOST_IN_A_BATCH || streams.has(one.event.streamId);
      (full ? later : batch).push(one);
      streams.add(one.event.streamId);
    }
    this.waiting = later;
    return batch;
  }

  private async send(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 1) return this.sendOneByOne(batch);
    try {
      const taken = await appendMany(
        this.pool,
        batch.map(({ event }) => event),
      );
      for (const { event, resolve, reject } of batch)
        if (taken.has(event.streamId)) resolve();
        else reject(new VersionConflict());
    } catch (error) {
      // One of them (a repeated command, a value that jsonb can't hold) failed the statement for all: each now speaks
      // for itself.
      if (error instanceof pg.DatabaseError) await this.sendOneByOne(batch);
      else for (const { reject } of batch) reject(error);
    }
  }

  private async sendOneByOne(batch: readonly Waiting[]): Promise<void> {
    for (const { event, resolve, reject } of batch)
      await appendOne(this.pool, event).then(resolve, reject);
  }
}
