import type pg from 'pg';
import type { TopicAhead } from './relay.ts';

const EVERY_MS = 500;

/** In whose name the relay objects when the topic holds what the log does not know. */
const TOPIC = 'the topic';

/**
 * A service whose database was restored to before what it told learns it from those who have heard it: its topic, or
 * without Kafka its hearers. While an objection stands no instance of the service takes commands.
 */
export class Objections {
  private timer: NodeJS.Timeout | undefined;

  private readonly pool: pg.Pool;
  private readonly onChange: (reason: string | undefined) => void;

  constructor(pool: pg.Pool, onChange: (reason: string | undefined) => void) {
    this.pool = pool;
    this.onChange = onChange;
  }

  async start(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look().catch(() => undefined), EVERY_MS);
  }

  /** The relay has compared its topic with the log. */
  async onTopicCompared(ahead: TopicAhead | undefined): Promise<void> {
    await (ahead
      ? this.pool.query(
          `INSERT INTO event_store.objection (hearer, sequence, event_id) VALUES ($1, $2, $3)
           ON CONFLICT (hearer) DO UPDATE SET sequence = excluded.sequence, event_id = excluded.event_id`,
          [TOPIC, ahead.sequence, ahead.eventId],
        )
      : this.pool.query('DELETE FROM event_store.objection WHERE hearer = $1', [TOPIC]));
    await this.look();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const { rows } = await this.pool.query<{ hearer: string; sequence: number; eventId: string }>(
      'SELECT hearer, sequence, event_id AS "eventId" FROM event_store.objection ORDER BY at LIMIT 1',
    );
    const [one] = rows;
    this.onChange(
      one &&
        `${one.hearer} has another event as number ${one.sequence} (${one.eventId}): the database was restored to before what it told`,
    );
  }
}
