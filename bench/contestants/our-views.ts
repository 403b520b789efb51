import { Sequencer, Views, connection, projection, type EventStore } from '@samanom/event-store';
import { DataSource, EntitySchema } from 'typeorm';
import type { AmountClaimed, Claim } from '../subject.ts';
import { SERVICE, ourStore } from './ours.ts';

/** The application as it stands, and how many claims it has had. */
export interface ClaimRow extends Claim {
  readonly claims: number;
  readonly person: string;
}

const claimRow = new EntitySchema<ClaimRow>({
  name: 'claim-list',
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
  indices: [{ columns: ['number'] }],
});

export const claimList = projection<ClaimRow, AmountClaimed>({
  name: 'claim-list',
  version: 1,
  entity: claimRow,
  row: ({ applicationId }) => applicationId,
  on: {
    AmountClaimed: (row: ClaimRow | undefined, claimed, { person }) => ({
      ...claimed,
      claims: (row?.claims ?? 0) + 1,
      person,
    }),
  },
});

export interface OurViews {
  readonly views: Views;
  readonly close: () => Promise<void>;
}

export const ourViews = async (url: string): Promise<OurViews> => {
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
    projections: [claimList],
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
  readonly stop: () => Promise<void>;
}

/** Store, sequencer and views, wired as libs/service wires them. */
export const ourService = async (url: string): Promise<OurService> => {
  const store = ourStore(url);
  const { views, close } = await ourViews(url);
  const sequencer = new Sequencer({ service: SERVICE, url });
  sequencer.onProgress(views.wake);
  store.onAppended(() => sequencer.wake());
  sequencer.start();
  await views.start();
  return {
    store,
    stop: async () => {
      await sequencer.stop();
      await close();
      await store.close();
    },
  };
};
