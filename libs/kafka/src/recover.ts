import { Sequencer, hashOf, inTransaction } from '@samanom/event-store';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Broker } from './kafka.ts';
import { readTold } from './told-log.ts';
import type { ToldEvent } from './told-event.ts';
import { fromMessage, topicOf } from './topic.ts';

/** Told events from a number on (inclusive), in order: from whoever still has them. */
export type Tail = (from: number) => AsyncIterable<ToldEvent>;

/** What came back, and what did not: it was never told, so nobody has it. */
export interface Recovered {
  readonly events: number;
  readonly lastSequence: number;
  /** Versions of streams that later events came back without. */
  readonly lostVersions: readonly { readonly streamId: string; readonly version: number }[];
  /** Documents that events which came back name, and nobody holds. */
  readonly lostDocuments: readonly string[];
}

/** The service's own topic. Repeats on it are passed over. */
export const tailOfTopic = (broker: Broker, service: string): Tail =>
  async function* (from) {
    const topic = topicOf(service);
    const end = Number(await broker.endOf(topic));
    const reader = await broker.reader(topic, `samanom.${service}.recovers.${randomUUID()}`, '0');
    let expected = from;
    try {
      for (let offset = -1; offset < end - 1;)
        for (const message of await reader.next()) {
          offset = Number(message.offset);
          const told = fromMessage(message);
          if (told.sequence !== expected) continue;
          expected++;
          yield told;
        }
    } finally {
      await reader.close();
    }
  };

const HEARD = `SELECT * FROM (
    SELECT row_number() OVER (ORDER BY id) AS sequence, event_id AS "eventId", stream_id AS "streamId", version, source,
      type, schema, data, metadata, hash
    FROM event_store.event WHERE source = $1) heard
  WHERE sequence >= $2 ORDER BY sequence`;

/** What another service has heard of this one: all of it, from 1, in order. */
export const tailOfHearer = (pool: pg.Pool, service: string): Tail =>
  async function* (from) {
    const { rows } = await pool.query<ToldEvent['event'] & { sequence: string; hash: Buffer }>(
      HEARD,
      [service, from],
    );
    for (const { sequence, hash, ...event } of rows)
      yield { sequence: Number(sequence), place: null, event, hash };
  };

const INSERT = `INSERT INTO event_store.event (stream_id, version, event_id, source, told, type, schema, data, metadata, hash)
  VALUES ($1, $2, $3, NULL, true, $4, $5, $6, $7, $8)`;

/**
 * After the service's database was restored to before what it told: takes the tail of what it told back into the log,
 * under the same ids, versions, hashes and numbers, and names what did not come back. Run it as the tables' owner.
 *
 * @throws Error when the log has told something else since; then restore again, with the service stopped, and recover first
 */
export const recoverTold = async (service: string, url: string, tail: Tail): Promise<Recovered> => {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    const before = await standing(pool);
    const events = await inTransaction(pool, (client) =>
      takeBack(client, service, before.told, tail),
    );
    await sequence(pool, service, url, before.position + events.length);
    await pool.query('DELETE FROM event_store.objection');
    return {
      events: events.length,
      lastSequence: before.told + events.length,
      lostVersions: await lostVersions(pool),
      lostDocuments: await lostDocuments(pool, events),
    };
  } finally {
    await pool.end();
  }
};

const standing = async (pool: pg.Pool) => {
  const { rows } = await pool.query<{ position: string; told: string }>(
    'SELECT position, told FROM event_store.sequencer',
  );
  return { position: Number(rows[0]?.position), told: Number(rows[0]?.told) };
};

const takeBack = async (client: pg.PoolClient, service: string, told: number, tail: Tail) => {
  const [last] = await readTold(client, told - 1, 1);
  const taken: ToldEvent[] = [];
  for await (const one of tail(Math.max(1, told))) {
    if (one.sequence === told) {
      if (one.event.eventId !== last?.event.eventId)
        throw new Error(
          `${service} has told another event as number ${told} since it was restored: restore it again with the service stopped, and recover before it is started`,
        );
      continue;
    }
    if (!hashOf(service, one.event).equals(one.hash))
      throw new Error(`number ${one.sequence} does not fit its hash`);
    const { streamId, version, eventId, type, schema, data, metadata } = one.event;
    await client.query(INSERT, [
      streamId,
      version,
      eventId,
      type,
      schema,
      data,
      metadata,
      one.hash,
    ]);
    taken.push(one);
  }
  return taken;
};

/** Waits until the service's own sequencer, or this one when the service is stopped, has given all their places. */
const sequence = async (
  pool: pg.Pool,
  service: string,
  url: string,
  end: number,
): Promise<void> => {
  const sequencer = new Sequencer({ service, url });
  sequencer.start();
  try {
    while ((await standing(pool)).position < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    await sequencer.stop();
  }
};

const lostVersions = async (pool: pg.Pool) => {
  const { rows } = await pool.query<{ streamId: string; version: number }>(
    `SELECT stream_id AS "streamId", missing AS version
     FROM (SELECT stream_id, version, lag(version, 1, 0) OVER (PARTITION BY stream_id ORDER BY version) AS before
           FROM event_store.event WHERE source IS NULL) v,
       generate_series(v.before + 1, v.version - 1) AS missing
     ORDER BY 1, 2`,
  );
  return rows;
};

const HASH = /"([0-9a-f]{64})"/g;

const lostDocuments = async (pool: pg.Pool, events: readonly ToldEvent[]) => {
  const named = events.flatMap(({ event }) =>
    [...JSON.stringify(event.data).matchAll(HASH)].map(([, hash]) => hash ?? ''),
  );
  const { rows } = await pool.query<{ hash: string }>(
    `SELECT DISTINCT hash FROM unnest($1::text[]) AS named(hash)
     WHERE NOT EXISTS (SELECT FROM event_store.document d WHERE d.hash = named.hash) ORDER BY hash`,
    [named],
  );
  return rows.map(({ hash }) => hash);
};
