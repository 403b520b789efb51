import { EventStore, EventStoreTables1764000000000, connection } from '@samanom/event-store';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { NewEvent } from '../../libs/event-store/src/append.ts';
import { hashOf } from '../../libs/event-store/src/cloud-event.ts';
import { metadataOf } from '../../libs/event-store/src/metadata.ts';
import { poolOf } from '../pool.ts';
import { amountClaimed, claim, newMeta, type Place } from '../subject.ts';

export const SERVICE = 'intake';

/** The event store's own tables. */
export const ourTables = async (url: string): Promise<void> => {
  const database = new DataSource({
    type: 'postgres',
    url,
    migrations: [EventStoreTables1764000000000],
  });
  await database.initialize();
  await database.runMigrations();
  await database.destroy();
};

export const ourStore = (url: string, connections?: number, service = SERVICE): EventStore =>
  new EventStore({
    service,
    url,
    published: new Set(['AmountClaimed']),
    upcasters: {},
    ...(connections && { connections }),
  });

/** Connections with the store's own settings. */
export const ourPool = (url: string, max: number): pg.Pool =>
  poolOf({ ...connection(url, 'bench'), max });

/** An event ready to be written, its hash and all. */
export const newEvent = ({ id, expected }: Place): NewEvent => {
  const meta = newMeta();
  const { type, version: schema, data } = amountClaimed(claim(id, expected + 1));
  const record = {
    eventId: meta.commandId,
    streamId: id,
    version: expected + 1,
    source: null,
    type,
    schema,
    data: { ...data },
    metadata: metadataOf(meta, undefined),
  };
  return { ...record, told: true, hash: hashOf(SERVICE, record) };
};
