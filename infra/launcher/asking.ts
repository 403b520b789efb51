import { identityOf } from '../dev-issuer/persons.ts';
import { sign } from '../dev-issuer/issuer.ts';

/** A system that runs, and whoever may speak to it as a demo person. */
export interface Asking {
  readonly data: string;
  readonly gateway: string;
  readonly signal: AbortSignal;
}

export interface What {
  /** A demo person of no municipality. */
  readonly as: string;
  readonly body?: object;
  /** Sent again with the same key it does nothing twice. */
  readonly key?: string;
}

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
}

const notMunicipal = (): Promise<never> => Promise.reject(new Error('not municipal'));

/** POSTs at the front door. */
export async function asked<Body>(
  { data, gateway, signal }: Asking,
  path: string,
  { as, body, key }: What,
): Promise<Answer<Body>> {
  const answer = await fetch(`${gateway}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await sign(data, await identityOf(as, notMunicipal))}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal,
  });
  const text = await answer.text();
  return { status: answer.status, text, body: (text ? JSON.parse(text) : {}) as Body };
}
