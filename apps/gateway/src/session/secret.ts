import { hashOf } from '@samanom/service';
import { timingSafeEqual } from 'node:crypto';

/** Bound to the session: who has not its secret cannot compute it, and it does not tell the secret. */
export const csrfTokenOf = (session: string): string => hashOf(`csrf ${session}`);

export const isSame = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};
