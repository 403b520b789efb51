import { dumbo } from '@event-driven-io/dumbo';
import type { ReadEvent } from '@event-driven-io/emmett';
import {
  pongoSingleStreamProjection,
  postgreSQLEventStoreConsumer,
  type PostgresReadEventMetadata,
} from '@event-driven-io/emmett-postgresql';
import { pongoClient } from '@event-driven-io/pongo';
import { execute } from '../databases.ts';
import { poolOf } from '../pool.ts';
import type { Claim } from '../subject.ts';
import { emmettTables, type EmmettClaimed } from './emmett.ts';

type ClaimDocument = Claim & Readonly<{ claims: number; person: string }>;

const COLLECTION = 'claims';

/** The same row as a document of Pongo, as Emmett's own examples project. */
const claimDocuments = pongoSingleStreamProjection<ClaimDocument, EmmettClaimed>({
  collectionName: COLLECTION,
  canHandle: ['AmountClaimed'],
  getDocumentId: ({ data }) => data.applicationId,
  evolve: (
    document: ClaimDocument | null,
    { data, metadata }: ReadEvent<EmmettClaimed, PostgresReadEventMetadata>,
  ): ClaimDocument => ({
    ...data,
    claims: (document?.claims ?? 0) + 1,
    person: String((metadata as Record<string, unknown>)['actorperson']),
  }),
});

export interface Consuming {
  readonly batchSize?: number;
  readonly pullingFrequencyInMs?: number;
  /** End where nothing is left, instead of following on. */
  readonly endsWithLog?: boolean;
}

/** Emmett's tables, and the projection's with an index over the numbers, as our view has one. */
export const emmettViewTables = async (url: string): Promise<void> => {
  await emmettTables(url);
  const pongo = pongoClient(url);
  await pongo.db().collection(COLLECTION).schema.migrate();
  await pongo.close();
  await execute(url, `CREATE INDEX ON ${COLLECTION} (((data->>'number')::int))`);
};

/** A consumer with the projection in it. */
export const emmettConsumer = (
  url: string,
  { endsWithLog = false, ...pulling }: Consuming = {},
) => {
  const pool = poolOf({ connectionString: url });
  const consumer = postgreSQLEventStoreConsumer({
    connectionString: url,
    pool: dumbo({ connectionString: url, pool }),
    pulling,
    stopWhen: { noMessagesLeft: endsWithLog },
  });
  consumer.projector<EmmettClaimed>({
    projection: claimDocuments,
    connectionOptions: { connectionString: url, pool },
  });
  return consumer;
};
