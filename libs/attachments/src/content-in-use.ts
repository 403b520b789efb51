import type { DataSource, EntityManager } from 'typeorm';

type Asks = Pick<EntityManager, 'query'>;

/** Until the transaction ends, one at a time for what this is the id of. */
export const alone = (manager: Asks, what: string, id: string): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))`, [what, id]);

interface Uses {
  /** What `alone` is called with by whoever begins to use a content. */
  readonly what: string;
  /** SQL: a row for each use of the content `$1`. */
  readonly uses: string;
}

/** Drops a content that nobody has any more, while nobody can begin to use it. */
export const dropUnused = (
  database: DataSource,
  { what, uses }: Uses,
  sha256: string,
  drop: (sha256: string) => Promise<void>,
): Promise<void> =>
  database.transaction(async (manager) => {
    await alone(manager, what, sha256);
    const found = await manager.query<unknown[]>(uses, [sha256]);
    if (found.length === 0) await drop(sha256);
  });
