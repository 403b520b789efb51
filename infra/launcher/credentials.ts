import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from '../json-file.ts';

export interface Credentials {
  /** The role's address: made on first use, the same ever after. */
  readonly url: (role: string, database: string, port: number) => string;
  readonly passwordOf: (role: string) => string;
}

export function openCredentials(data: string): Credentials {
  const file = join(data, 'credentials.json');
  const passwords = (readJson(file) ?? {}) as Record<string, string>;
  const passwordOf = (role: string): string => {
    const known = passwords[role];
    if (known) return known;
    const password = randomBytes(24).toString('hex');
    passwords[role] = password;
    writeJson(file, passwords);
    return password;
  };
  return {
    passwordOf,
    url: (role, database, port) =>
      `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`,
  };
}
