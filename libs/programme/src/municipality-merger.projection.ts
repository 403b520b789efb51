import type { MunicipalityMergerEvent } from '@samanom/contracts/intake';
import { idOf, projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface MergerRow {
  readonly mergerId: string;
  readonly successorId: string;
  readonly merged: readonly string[];
  readonly on: string;
}

const mergerRow = new EntitySchema<MergerRow>({
  name: 'municipality-merger',
  columns: {
    mergerId: { type: 'uuid', primary: true },
    successorId: { type: 'uuid' },
    merged: { type: 'jsonb' },
    on: { type: 'date' },
  },
});

const mergerOf = ({ successorId, merged, on }: Omit<MergerRow, 'mergerId'>) =>
  idOf('municipality-merger', successorId, on, ...merged);

/** Every merger of municipalities. */
export const municipalityMerger = projection<MergerRow, MunicipalityMergerEvent>({
  name: 'municipality-merger',
  version: 1,
  entity: mergerRow,
  row: mergerOf,
  on: {
    MunicipalitiesMerged: (_, { successorId, merged, on }) => ({
      mergerId: mergerOf({ successorId, merged, on }),
      successorId,
      merged,
      on,
    }),
  },
});
