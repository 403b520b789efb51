import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@samanom/testing';
import pg from 'pg';
import type { EventFeed } from '../src/index.ts';
import { Listener } from './listener.ts';
import { Teller } from './teller.ts';

export interface Way {
  /** A new feed of what the teller tells. */
  readonly feed: (teller: Teller) => EventFeed;
  /** Begins what carries told events from the teller to where feeds read them. */
  readonly carry: (teller: Teller) => Promise<() => Promise<void>>;
}

/** What every feed does, whatever carries it. */
export const feedConformance = (name: string, way: Way): void =>
  describe(`hearing over ${name}`, () => {
    let teller: Teller;
    let listener: Listener;
    let stopCarrying: () => Promise<void>;

    beforeAll(async () => {
      teller = await Teller.start();
      listener = await Listener.start();
      stopCarrying = await way.carry(teller);
    });
    afterAll(async () => {
      await listener.stop();
      await stopCarrying();
      await teller.stop();
    });

    const heardAll = () =>
      eventually(
        'all that was told is heard, in order',
        async () => (await listener.heardIds()).join() === (await teller.toldIds()).join(),
        20_000,
      );

    it('takes in what was told before and what is told now, each once, in order', async () => {
      await teller.tell(20);
      listener.hear(way.feed(teller));
      await heardAll();
      await teller.tell(30);
      await heardAll();
      expect(await listener.heardIds()).toHaveLength(50);
    });

    it('goes on after a stop where it stood', async () => {
      await listener.stopHearing();
      await teller.tell(10);
      listener.hear(way.feed(teller));
      await heardAll();
    });

    it('comes to the same with two instances, and when the first of them ends', async () => {
      const second = listener.another(way.feed(teller));
      await teller.tell(10);
      await heardAll();
      await listener.stopHearing();
      await teller.tell(10);
      await heardAll();
      await second.stop();
    });

    it('hears again what a restored database has lost, once', async () => {
      const owner = new pg.Client(listener.database.ownerUrl);
      await owner.connect();
      // As a restore to an earlier moment leaves it: the last events, their places and the mark are gone.
      await owner.query(`
        ALTER TABLE event_store.log DISABLE TRIGGER ALL; ALTER TABLE event_store.event DISABLE TRIGGER ALL;
        UPDATE event_store.heard SET sequence = sequence - 15, place = NULL,
          event_id = (SELECT e.event_id FROM event_store.log JOIN event_store.event e USING (id) ORDER BY position DESC OFFSET 15 LIMIT 1);
        DELETE FROM event_store.event WHERE id IN (SELECT id FROM event_store.log ORDER BY position DESC LIMIT 15);
        DELETE FROM event_store.log WHERE position > (SELECT max(position) - 15 FROM event_store.log);
        UPDATE event_store.sequencer SET position = (SELECT max(position) FROM event_store.log);
        ALTER TABLE event_store.log ENABLE TRIGGER ALL; ALTER TABLE event_store.event ENABLE TRIGGER ALL`);
      await owner.end();
      listener.hear(way.feed(teller));
      await heardAll();
    });

    it('stops, and says why, where the source is not what was heard', async () => {
      await listener.stopHearing();
      const { rows } = await listener.pool.query<{ source: string; event_id: string }>(
        'SELECT * FROM event_store.heard',
      );
      const mark = 'UPDATE event_store.heard SET event_id = $1';
      await listener.pool.query(mark, ['00000000-0000-4000-8000-000000000000']);
      const hearer = listener.hear(way.feed(teller));
      await eventually('hearing has stopped', () => hearer.status[0]?.state === 'stopped', 20_000);
      expect(hearer.status).toMatchObject([
        {
          state: 'stopped',
          reason: expect.stringContaining('no longer has what was heard as number'),
        },
      ]);
      await listener.pool.query(mark, [rows[0]?.event_id]);
      await teller.tell(1);
      await heardAll();
    });

    it('tells how far behind it is', async () => {
      await listener.stopHearing();
      await teller.tell(3);
      const feed = way.feed(teller);
      const { rows } = await listener.pool.query(
        'SELECT sequence::int, event_id AS "eventId", place FROM event_store.heard',
      );
      await eventually(
        'three are behind',
        async () => (await feed.lagBehind(rows[0])) === 3,
        20_000,
      );
      await feed.close();
      listener.hear(way.feed(teller));
      await heardAll();
    });
  });
