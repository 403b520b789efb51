import type { Actor } from '@samanom/kernel';
import type { SelectQueryBuilder } from 'typeorm';
import type { NetworkRow } from './network-list.projection.ts';

/** A leader sees the networks that he or she leads, has led or is to lead; the central bodies see all. */
export const onlySeenBy = (
  query: SelectQueryBuilder<NetworkRow>,
  { role, person }: Actor,
): SelectQueryBuilder<NetworkRow> =>
  role === 'network-leader'
    ? query.andWhere('row.leaders @> :led::jsonb', { led: JSON.stringify([{ personId: person }]) })
    : query;
