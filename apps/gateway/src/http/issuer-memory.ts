import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What an issuer remembers, of all kinds. It lets go of nothing but by its name, and says nothing of itself. */
export const memory = (): ((kind: string) => Adapter) => {
  const all = new Map<string, AdapterPayload>();
  const values = (kind: string) =>
    [...all].flatMap(([key, payload]) => (key.startsWith(`${kind} `) ? [payload] : []));
  const done = Promise.resolve();
  return (kind) => ({
    upsert: (id, payload) => (all.set(`${kind} ${id}`, payload), done),
    find: (id) => Promise.resolve(all.get(`${kind} ${id}`)),
    findByUid: (uid) => Promise.resolve(values(kind).find((one) => one.uid === uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => {
      const payload = all.get(`${kind} ${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return done;
    },
    destroy: (id) => (all.delete(`${kind} ${id}`), done),
    revokeByGrantId: () => done,
  });
};
