import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { randomUUID } from 'node:crypto';
import { ourStore } from '../contestants/ours.ts';
import { poolOf } from '../pool.ts';
import { newMeta } from '../subject.ts';

/** What a bare service does with a body. */
export type Write = (body: object) => Promise<{ readonly id: string }>;

const INSERT = `INSERT INTO event_store.event (stream_id, version, event_id, source, told, type, schema, data, metadata, hash)
  VALUES ($1, 1, $2, NULL, true, 'MunicipalityRegistered', 1, $3, $4, '')`;

/** One prepared INSERT, of the row that the event would be. */
export const insert = (url: string): Write => {
  const pool = poolOf({ connectionString: url, max: 10 });
  return async (body) => {
    const id = randomUUID();
    const values = [id, randomUUID(), JSON.stringify({ ...body, id }), JSON.stringify(newMeta())];
    await pool.query({ name: 'insert', text: INSERT, values });
    return { id };
  };
};

type Registered = DomainEvent<'MunicipalityRegistered', object>;

const municipality: Aggregate<null, Registered> = {
  name: 'municipality',
  initial: null,
  evolve: { MunicipalityRegistered: () => null },
};

/** One event by the store's way in: load, decide, append with the expected version. */
export const decide = (url: string): Write => {
  const store = ourStore(url);
  return async (body) => {
    const meta = newMeta();
    const id = meta.commandId;
    const data = { ...body, id };
    const registered: Registered = { type: 'MunicipalityRegistered', version: 1, data };
    await store.decide(municipality, id, () => [registered], meta);
    return { id };
  };
};
