import type { Database } from './database.ts';

/** The value, unless it is as it should be. */
export const unless = (isRight: boolean, fault: string): string[] => (isRight ? [] : [fault]);

export async function valuesOf<Value>({ pool }: Database, query: string): Promise<Value[]> {
  const { rows } = await pool.query<{ value: Value }>(query);
  return rows.map(({ value }) => value);
}

/** Where two lists that should be the same part. */
export function differing(what: string, wanted: readonly string[], got: readonly string[]) {
  const at = Array.from({ length: Math.max(wanted.length, got.length) }, (_, n) => n).find(
    (n) => wanted[n] !== got[n],
  );
  return unless(
    at === undefined,
    `${what}: ${wanted.length} wanted, ${got.length} there; number ${at ?? 0} should be ${wanted[at ?? 0] ?? 'none'}, is ${got[at ?? 0] ?? 'none'}`,
  );
}
