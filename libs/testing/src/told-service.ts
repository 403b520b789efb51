import { EventStore, Sequencer } from '@samanom/event-store';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { randomUUID } from 'node:crypto';
import { metaOf } from './meta.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

const anything: Aggregate<null, DomainEvent> = { name: 'anything', initial: null, evolve: {} };

/** A service that has decided what a spec says, and tells it from a database of its own to whoever hears it. */
export class ToldService {
  readonly database: TestDatabase;
  private readonly store: EventStore;
  private readonly sequencer: Sequencer;

  private constructor(service: string, published: ReadonlySet<string>, database: TestDatabase) {
    const { url } = database;
    this.database = database;
    this.store = new EventStore({ service, url, published, upcasters: {} });
    this.sequencer = new Sequencer({ service, url });
    this.store.onAppended(() => this.sequencer.wake());
    this.sequencer.start();
  }

  static async start(service: string, published: ReadonlySet<string>): Promise<ToldService> {
    return new ToldService(service, published, await testDatabase());
  }

  /** Answers the event's id. */
  async say(event: DomainEvent, meta = metaOf()): Promise<string> {
    const { eventId } = await this.store.decide(anything, randomUUID(), () => [event], meta);
    return eventId ?? '';
  }

  async stop(): Promise<void> {
    await this.sequencer.stop();
    await this.store.close();
    await this.database.drop();
  }
}
