import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits by chance, as they stand in a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

/** Bound to the session: who has not its secret cannot compute it, and it does not tell the secret. */
export const csrfTokenOf = (session: string): string => hashOf(`csrf ${session}`);

export const isSame = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};
