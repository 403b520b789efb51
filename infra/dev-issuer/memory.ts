import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What the development issuer remembers, as long as it runs. */
const remembered = new Map<string, AdapterPayload>();

const find = (fits: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> =>
  Promise.resolve([...remembered.values()].find(fits));

export class Memory implements Adapter {
  private readonly kind: string;

  constructor(kind: string) {
    this.kind = kind;
  }

  private keyOf = (id: string): string => `${this.kind} ${id}`;

  upsert(id: string, payload: AdapterPayload): Promise<void> {
    remembered.set(this.keyOf(id), payload);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(remembered.get(this.keyOf(id)));
  }

  findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return find(({ userCode }) => userCode === code);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return find((payload) => payload.uid === uid && payload.kind === this.kind);
  }

  consume(id: string): Promise<void> {
    const payload = remembered.get(this.keyOf(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    remembered.delete(this.keyOf(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of remembered)
      if (payload.grantId === grantId) remembered.delete(key);
    return Promise.resolve();
  }
}
