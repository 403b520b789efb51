import pg from 'pg';
import { connection } from './database.ts';

const RETRY_MS = 250;

export interface LeaderOptions {
  readonly url: string;
  /** What is led, for `pg_stat_activity`: `intake sequencer`. */
  readonly name: string;
  /** The session advisory lock that the one leader holds. */
  readonly lock: number;
  /** Run on the leader's connection before it does anything else. */
  readonly onTakeover?: (client: pg.Client) => Promise<void>;
}

/** The locks of a service's database, each for one thing that only one instance does. */
export const LOCKS = {
  sequencer: 7_264_001,
  relay: 7_264_002,
  hearer: 7_264_003,
  reactions: 7_264_004,
};

/**
 * One of several instances leads: the one whose connection holds a session advisory lock (so never through a pooler in
 * transaction mode). When it dies, or its connection does, another takes over within seconds.
 */
export class Leader {
  private readonly options: LeaderOptions;
  private client: pg.Client | undefined;
  private retryAt = 0;

  constructor(options: LeaderOptions) {
    this.options = options;
  }

  get leads(): boolean {
    return this.client !== undefined;
  }

  /** The leader's connection, if this instance leads or can begin to; asks the database at most four times a second. */
  async lead(): Promise<pg.Client | undefined> {
    if (this.client || Date.now() < this.retryAt) return this.client;
    this.retryAt = Date.now() + RETRY_MS;
    const client = new pg.Client(connection(this.options.url, this.options.name));
    client.on('error', () => undefined); // whoever uses the connection next fails, and gives up
    try {
      await client.connect();
      if (await this.take(client)) return (this.client = client);
      await client.end();
      return undefined;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** Lets another lead; this instance stands for it again after a moment. */
  async giveUp(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.retryAt = Date.now() + RETRY_MS;
    await client?.end().catch(() => undefined);
  }

  private async take(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS taken',
      [this.options.lock],
    );
    if (!rows[0]?.taken) return false;
    await this.options.onTakeover?.(client);
    return true;
  }
}
