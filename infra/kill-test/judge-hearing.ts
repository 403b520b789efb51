import type { Database } from './database.ts';
import { differing, unless, valuesOf } from './faults.ts';

/** Number, id and hash of what is told; and of what is in the hearer's log, in its order. */
const TOLD = `SELECT concat_ws(' ', row_number() OVER (ORDER BY sequence), event_id, encode(hash, 'hex')) AS value
  FROM event_store.published ORDER BY sequence`;
const HEARD = `SELECT concat_ws(' ', row_number() OVER (ORDER BY position), event_id, encode(hash, 'hex')) AS value
  FROM event_store.log JOIN event_store.event USING (id) WHERE source = 'intake' ORDER BY position`;

const LISTED = `SELECT data->>'participationId' AS value FROM event_store.event
  WHERE type = 'ListEntryImported' AND data->>'kind' = 'participation' ORDER BY 1`;
const AWAITED = `SELECT data->>'participationId' AS value FROM event_store.event
  WHERE type = 'NetworkAwaited' AND source IS NULL ORDER BY 1`;
const LAST = `SELECT sequence AS value FROM event_store.heard WHERE source = 'intake'`;

/** What intake tells is heard once, in order; and each participation has its one effect. */
export async function judgeHearing(intake: Database, networks: Database): Promise<string[]> {
  const told = await valuesOf<string>(intake, TOLD);
  const [last = 0] = await valuesOf<number>(networks, LAST);
  return [
    ...differing('heard', told, await valuesOf<string>(networks, HEARD)),
    ...unless(last === told.length, `heard stands at ${last}, told are ${told.length}`),
    ...differing(
      'awaited',
      await valuesOf<string>(intake, LISTED),
      await valuesOf<string>(networks, AWAITED),
    ),
  ];
}
