import { connection } from '@samanom/event-store';
import pg from 'pg';
import type { EventFeed, Heard, OpenFeed, ToldEvent } from './told-event.ts';

const LIMIT = 500;
const MOST_WAIT_MS = 32;

interface PublishedRow {
  readonly sequence: number;
  readonly eventId: string;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly hash: Buffer;
}

const READ = `SELECT sequence, event_id AS "eventId", stream_id AS "streamId", version, type, schema, data, metadata, hash
  FROM event_store.published WHERE sequence > $1 AND sequence <= $1 + $2 ORDER BY sequence`;

/** The same feed without Kafka: the other service's told events, read by a role that may read nothing else. */
export class LogFeed implements EventFeed {
  readonly source: string;
  private readonly pool: pg.Pool;

  constructor(source: string, url: string) {
    this.source = source;
    this.pool = new pg.Pool({ ...connection(url, `hears ${source}`), max: 2 });
    this.pool.on('error', () => undefined); // a cut connection shows in the next query
  }

  async open({ sequence }: Heard): Promise<OpenFeed> {
    const [last] = sequence > 0 ? await this.read(sequence - 1, 1) : [];
    let after = sequence;
    let waitMs = 1;
    return {
      last,
      next: async () => {
        const events = await this.read(after, LIMIT);
        after = events.at(-1)?.sequence ?? after;
        waitMs = events.length > 0 ? 1 : Math.min(waitMs * 2, MOST_WAIT_MS);
        if (events.length === 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
        return events;
      },
      close: () => Promise.resolve(),
    };
  }

  async lagBehind({ sequence }: Heard): Promise<number> {
    const { rows } = await this.pool.query<{ sequence: number }>(
      'SELECT sequence FROM event_store.published ORDER BY sequence DESC LIMIT 1',
    );
    return Math.max(0, (rows[0]?.sequence ?? 0) - sequence);
  }

  async object(hearer: string, { sequence, eventId }: Heard): Promise<void> {
    await this.pool.query('SELECT event_store.object($1, $2, $3)', [hearer, sequence, eventId]);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async read(after: number, limit: number): Promise<ToldEvent[]> {
    const { rows } = await this.pool.query<PublishedRow>({
      name: 'published',
      text: READ,
      values: [after, limit],
    });
    return rows.map(({ sequence, hash, ...event }) => ({
      sequence,
      hash,
      place: null,
      event: { ...event, source: this.source },
    }));
  }
}
