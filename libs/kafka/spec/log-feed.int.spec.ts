import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TakesNoCommands } from '@samanom/event-store';
import { eventually } from '@samanom/testing';
import pg from 'pg';
import { LogFeed, Objections } from '../src/index.ts';
import { feedConformance } from './feed-conformance.ts';
import { Listener } from './listener.ts';
import { Teller } from './teller.ts';

const feed = ({ service, database }: Teller) => new LogFeed(service, database.readerUrl);

feedConformance('the log', { feed, carry: () => Promise.resolve(() => Promise.resolve()) });

describe('the reader of a log', () => {
  let teller: Teller;
  beforeAll(async () => {
    teller = await Teller.start();
  });
  afterAll(() => teller.stop());

  it('may read what is told, and nothing else', async () => {
    const reader = new pg.Client(teller.database.readerUrl);
    await reader.connect();
    await reader.query('SELECT * FROM event_store.published');
    for (const table of ['event', 'log', 'document', 'sequencer', 'objection', 'heard'])
      await expect(reader.query(`SELECT * FROM event_store.${table}`)).rejects.toMatchObject({
        code: '42501',
      });
    await reader.end();
  });

  it('objects when the teller was restored to before what it told; the teller then takes no commands', async () => {
    const listener = await Listener.start();
    await teller.tell(5);
    listener.hear(feed(teller));
    await eventually('five are heard', async () => (await listener.heardIds()).length === 5);
    await listener.stopHearing();
    const objections = new Objections(teller.pool, (reason) => teller.store.takeNoCommands(reason));
    await objections.start();
    await teller.tell(1);

    await listener.pool.query(`UPDATE event_store.heard SET sequence = 9`);
    const hearer = listener.hear(feed(teller));
    await eventually('hearing has stopped', () => hearer.status[0]?.state === 'stopped');
    await eventually('no command is taken', () =>
      teller.tell(1).then(
        () => false,
        (error: unknown) => error instanceof TakesNoCommands,
      ),
    );
    objections.stop();
    await listener.stop();
  });
});
