import pg from 'pg';
import { connection } from './database.ts';
import { loop, type Loop } from './loop.ts';

/** The session lock that its one leader holds. */
export const SEQUENCER_LOCK = 7_264_001;
const RETRY_MS = 250;
const PACE_MS = 10;
const LIMIT = 5000;

export interface SequencerOptions {
  readonly url: string;
  readonly service: string;
  /** Called after a step that put events in order. */
  readonly onProgress?: () => void;
  readonly onError?: (error: unknown) => void;
}

/**
 * Gives committed events their place in the log. Every instance has one, one of them leads: it holds a session advisory
 * lock on a connection of its own (never through a pooler in transaction mode). When it dies the next one takes over.
 */
export class Sequencer {
  private readonly options: SequencerOptions;
  private client: pg.Client | undefined;
  private retryAt = 0;
  private running: Loop | undefined;

  constructor(options: SequencerOptions) {
    this.options = options;
  }

  get leads(): boolean {
    return this.client !== undefined;
  }

  start(): void {
    this.running = loop(() => this.step(), PACE_MS);
  }

  wake(): void {
    this.running?.wake();
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  private async step(): Promise<boolean> {
    try {
      this.client ??= await this.takeTheLead();
      if (!this.client) return false;
      const { rows } = await this.client.query<{ placed: number }>({
        name: 'step',
        text: 'SELECT event_store.sequence_step($1) AS placed',
        values: [LIMIT],
      });
      const placed = rows[0]?.placed ?? 0;
      if (placed > 0) this.options.onProgress?.();
      return placed > 0;
    } catch (error) {
      this.options.onError?.(error);
      await this.giveUpTheLead();
      return false;
    }
  }

  private async takeTheLead(): Promise<pg.Client | undefined> {
    if (Date.now() < this.retryAt) return undefined;
    this.retryAt = Date.now() + RETRY_MS;
    const client = new pg.Client(connection(this.options.url, `${this.options.service} sequencer`));
    client.on('error', () => undefined); // the next step fails, and says so
    try {
      await client.connect();
      const { rows } = await client.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock($1) AS taken',
        [SEQUENCER_LOCK],
      );
      if (rows[0]?.taken) {
        await client.query('SELECT event_store.sequencer_takes_over()');
        return client;
      }
      await client.end();
      return undefined;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  private async giveUpTheLead(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.retryAt = Date.now() + RETRY_MS;
    await client?.end().catch(() => undefined);
  }
}
