import { createHash, randomBytes } from 'node:crypto';

/** 256 bits by chance, as they stand in a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');
