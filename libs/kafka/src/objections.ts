import type pg from 'pg';

const EVERY_MS = 500;

/**
 * Without Kafka a service learns from its hearers that its database was restored to before what it told: they object.
 * While an objection stands the service takes no commands.
 */
export class Objections {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly onChange: (reason: string | undefined) => void,
  ) {}

  async start(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look().catch(() => undefined), EVERY_MS);
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
        `${one.hearer} has heard another event as number ${one.sequence} (${one.eventId}): the database was restored to before what it told`,
    );
  }
}
