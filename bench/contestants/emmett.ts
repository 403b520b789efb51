import type { Event } from '@event-driven-io/emmett';
import {
  getPostgreSQLEventStore,
  type PostgresEventStore,
} from '@event-driven-io/emmett-postgresql';
import { metadataOf } from '../../libs/event-store/src/metadata.ts';
import { poolOf } from '../pool.ts';
import { claim, newMeta, type Claim, type Place } from '../subject.ts';

export type EmmettClaimed = Event<'AmountClaimed', Claim, Record<string, string | number>>;

export const emmettTables = async (url: string): Promise<void> => {
  const store = getPostgreSQLEventStore(url);
  await store.schema.migrate();
  await store.close();
};

export interface Emmett {
  readonly store: PostgresEventStore;
  readonly close: () => Promise<void>;
}

export const emmett = (url: string, connections: number): Emmett => {
  const pool = poolOf({ connectionString: url, max: connections });
  const store = getPostgreSQLEventStore(url, {
    schema: { autoMigration: 'None' },
    connectionOptions: { pooled: true, pool },
  });
  return {
    store,
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};

export const streamName = (id: string): string => `application-${id}`;

/** The same data, and the same metadata, under the same expected version. */
export const emmettAppend = (
  store: PostgresEventStore,
  { id, expected }: Place,
  number = expected + 1,
) =>
  store.appendToStream<EmmettClaimed>(
    streamName(id),
    [
      {
        type: 'AmountClaimed',
        data: claim(id, number),
        metadata: metadataOf(newMeta(), undefined),
      },
    ],
    { expectedStreamVersion: BigInt(expected) },
  );
