import { EventStore, Sequencer, connection } from '@samanom/event-store';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { eventually, metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

type Noted = DomainEvent<'Noted', { n: number; text: string }>;
type Kept = DomainEvent<'Kept', { n: number }>;
export type NoteEvent = Noted | Kept;

const note: Aggregate<number, NoteEvent> = {
  name: 'note',
  initial: 0,
  evolve: { Noted: (n) => n + 1, Kept: (n) => n },
};

/** A service that decides and tells: every `Noted` leaves it, no `Kept` does. */
export class Teller {
  readonly database: TestDatabase;
  readonly store: EventStore;
  readonly pool: pg.Pool;
  readonly sequencer: Sequencer;
  readonly service: string;
  private n = 0;

  private constructor(database: TestDatabase, service: string) {
    const { url } = database;
    this.service = service;
    this.database = database;
    this.pool = new pg.Pool({ ...connection(url, 'spec'), max: 3 });
    this.store = new EventStore({ service, url, published: new Set(['Noted']), upcasters: {} });
    this.sequencer = new Sequencer({ service, url });
    this.store.onAppended(() => this.sequencer.wake());
    this.sequencer.start();
  }

  /** A service of a name of its own, so that its topic is its own too. */
  static async start(): Promise<Teller> {
    const letters = randomUUID().replaceAll(/[^a-f]/g, '');
    return new Teller(
      await testDatabase(),
      `teller-${letters}-${Date.now()
        .toString()
        .replaceAll(/\d/g, (d) => 'ghijklmnop'[Number(d)] ?? '')}`,
    );
  }

  /** Decides `count` told events, with one untold before each; answers when all have their place in the log. */
  async tell(count: number): Promise<void> {
    const id = randomUUID();
    for (let n = 0; n < count; n++) {
      this.n++;
      const events: NoteEvent[] = [
        { type: 'Kept', version: 1, data: { n: this.n } },
        { type: 'Noted', version: 1, data: { n: this.n, text: `Nr. ${this.n} æøå` } },
      ];
      await this.store.decide(note, id, () => events, metaOf());
    }
    await eventually('all has its place in the log', async () => (await this.told()) >= this.n);
  }

  /** Decides one told event, and waits until it has its number. */
  async decideOne(): Promise<void> {
    const before = await this.told();
    const event: NoteEvent = { type: 'Noted', version: 1, data: { n: 0, text: 'another' } };
    await this.store.decide(note, randomUUID(), () => [event], metaOf());
    await eventually('it has its number', async () => (await this.told()) > before);
  }

  async told(): Promise<number> {
    const { rows } = await this.pool.query<{ told: string }>(
      'SELECT told FROM event_store.sequencer',
    );
    return Number(rows[0]?.told);
  }

  /** The ids of what was told, in order. */
  async toldIds(): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT event_id AS id FROM event_store.published ORDER BY sequence',
    );
    return rows.map(({ id }) => id);
  }

  async stop(): Promise<void> {
    await this.sequencer.stop();
    await this.store.close();
    await this.pool.end();
    await this.database.drop();
  }
}
