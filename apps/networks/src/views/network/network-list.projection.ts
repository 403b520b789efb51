import type { NetworkAnswer, NetworkEvent } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** What a network is; who belongs to it stands in rows of its own. */
export type NetworkRow = Pick<
  NetworkAnswer,
  'networkId' | 'cohortId' | 'name' | 'themes' | 'geography' | 'printed' | 'version'
> & {
  readonly leaders: readonly {
    readonly personId: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
};

const networkRow = new EntitySchema<NetworkRow>({
  name: 'network-list',
  columns: {
    networkId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    name: { type: 'text' },
    themes: { type: 'jsonb' },
    geography: { type: 'text', nullable: true },
    leaders: { type: 'jsonb' },
    printed: { type: 'jsonb', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['cohortId'] }],
});

export const networkList = projection<NetworkRow, NetworkEvent>({
  name: 'network-list',
  version: 1,
  entity: networkRow,
  row: ({ networkId }) => networkId,
  on: {
    NetworkFormed: (_, formed, { version }) => ({ ...formed, leaders: [], version }),
    NetworkRenamed: (row, { name }, { version }) => ({ ...row, name, version }),
    NetworkThemesChanged: (row, { themes }, { version }) => ({ ...row, themes, version }),
    NetworkGeographyChanged: (row, { geography }, { version }) => ({ ...row, geography, version }),
    LeaderAppointed: (row, { personId, from, to }, { version }) => ({
      ...row,
      leaders: [...row.leaders, { personId, from, to }],
      version,
    }),
    LeaderRelieved: (row, { personId, from, to }, { version }) => ({
      ...row,
      leaders: row.leaders.map((one) =>
        one.personId === personId && one.from === from ? { ...one, to } : one,
      ),
      version,
    }),
  },
});
