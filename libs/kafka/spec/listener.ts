import { Sequencer, connection } from '@samanom/event-store';
import { testDatabase, type TestDatabase } from '@samanom/testing';
import pg from 'pg';
import { Hearer, type EventFeed } from '../src/index.ts';

/** A service that only hears. */
export class Listener {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly errors: unknown[] = [];
  private readonly sequencer: Sequencer;
  private hearer: Hearer | undefined;

  private constructor(database: TestDatabase) {
    this.database = database;
    this.pool = new pg.Pool({ ...connection(database.url, 'spec'), max: 3 });
    this.sequencer = new Sequencer({ service: 'listener', url: database.url });
    this.sequencer.start();
  }

  static async start(): Promise<Listener> {
    return new Listener(await testDatabase());
  }

  hear(feed: EventFeed): Hearer {
    const hearer = this.another(feed);
    this.hearer = hearer;
    return hearer;
  }

  /** One more instance of the same service. */
  another(feed: EventFeed): Hearer {
    const hearer = new Hearer({
      service: 'listener',
      url: this.database.url,
      feeds: [feed],
      onHeard: () => this.sequencer.wake(),
      onError: (error) => this.errors.push(error),
    });
    hearer.start();
    return hearer;
  }

  async stopHearing(): Promise<void> {
    await this.hearer?.stop();
    this.hearer = undefined;
  }

  /** The ids of what was heard, in the order of the local log. */
  async heardIds(): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT e.event_id AS id FROM event_store.log l JOIN event_store.event e USING (id)
       WHERE e.source IS NOT NULL ORDER BY l.position`,
    );
    return rows.map(({ id }) => id);
  }

  async stop(): Promise<void> {
    await this.stopHearing();
    await this.sequencer.stop();
    await this.pool.end();
    await this.database.drop();
  }
}
