import {
  Sequencer,
  Views,
  connection,
  projection,
  type AnyProjection,
  type EventStore,
} from '@samanom/event-store';
import { DataSource, EntitySchema } from 'typeorm';
import type { AmountClaimed, Claim } from '../subject.ts';
import { SERVICE, ourStore } from './ours.ts';

/** The application as it stands, and how many claims it has had. */
export interface ClaimRow extends Claim {
  readonly claims: number;
  readonly person: string;
}

const claimRow = (name: string, indexed: readonly (keyof ClaimRow)[]) =>
  new EntitySchema<ClaimRow>({
    name,
    columns: {
      applicationId: { type: 'uuid', primary: true },
      number: { type: 'int' },
      cohortId: { type: 'uuid' },
      status: { type: 'text' },
      themes: { type: 'jsonb' },
      amountNok: { type: 'bigint' },
      claimedAt: { type: 'timestamptz' },
      note: { type: 'text' },
      claims: { type: 'int' },
      person: { type: 'uuid' },
    },
    indices: [{ columns: [...indexed] }],
  });

const claims = (name: string, ...indexed: readonly (keyof ClaimRow)[]) =>
  projection<ClaimRow, AmountClaimed>({
    name,
    version: 1,
    entity: claimRow(name, indexed),
    row: ({ applicationId }) => applicationId,
    on: {
      AmountClaimed: (row: ClaimRow | undefined, claimed, { person }) => ({
        ...claimed,
        claims: (row?.claims ?? 0) + 1,
        person,
      }),
    },
  });

/** Indexed as the services' views are: to be listed by cohort and status. */
export const claimList = claims('claim-list', 'cohortId', 'status');

/** The same, indexed for the one who watches for new numbers. */
export const numberedClaims = claims('numbered-claims', 'number');

/** Those of its rows that one who watches has not seen. */
export const NUMBERED_ROWS = `SELECT number FROM views.numbered_claims_v1 WHERE number > $1 OR number = ANY ($2::int[])`;

export interface OurViews {
  readonly views: Views;
  readonly close: () => Promise<void>;
}

export const ourViews = async (url: string, shown: AnyProjection): Promise<OurViews> => {
  const database = new DataSource({
    type: 'postgres',
    url,
    extra: { ...connection(url, 'bench queries'), max: 2 },
  });
  await database.initialize();
  const views = new Views({
    service: SERVICE,
    url,
    database,
    projections: [shown],
    upcasters: {},
    onError: (error) => console.error(error),
  });
  return {
    views,
    close: async () => {
      await views.stop();
      await database.destroy();
    },
  };
};

export interface OurService {
  readonly store: EventStore;
  readonly sequencer: Sequencer;
  readonly stop: () => Promise<void>;
}

/** Store, sequencer and views, wired as libs/service wires them. */
export const ourService = async (url: string, shown: AnyProjection): Promise<OurService> => {
  const store = ourStore(url);
  const { views, close } = await ourViews(url, shown);
  const sequencer = new Sequencer({ service: SERVICE, url });
  sequencer.onProgress(views.wake);
  store.onAppended(() => sequencer.wake());
  sequencer.start();
  await views.start();
  return {
    store,
    sequencer,
    stop: async () => {
      await sequencer.stop();
      await close();
      await store.close();
    },
  };
};
