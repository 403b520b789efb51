import { Inject, Injectable } from '@nestjs/common';
import type { ListPeopleQuery, PersonAnswer, PersonChanges } from '@samanom/contracts/gateway';
import { DataSource, type EntityManager } from 'typeorm';
import type { Person } from './person.ts';

type Found = Omit<PersonAnswer, 'roles'>;

const COLUMNS = `"personId", name, email, telephone, language, organisations, "signedInAt"`;

/** `%` and `_` are characters like others to whoever searches. */
const containing = (search: string): string =>
  `%${search.trim().replace(/[\\%_]/g, (character) => `\\${character}`)}%`;

/** Among which people one looks: all, or those who belong to an organisation or hold a role there. */
export interface Among {
  readonly organisation?: string | undefined;
  /** Those who hold a role there, today or at any time. */
  readonly holders: readonly string[];
}

const MATCHING = `FROM gateway.person WHERE "erasedAt" IS NULL
  AND ($1::text IS NULL OR name ILIKE $1 OR email ILIKE $1)
  AND ($2::text IS NULL OR $2 = ANY(organisations) OR "personId" = ANY($3::uuid[]))`;

/** The rows of the directory, and the log of who changed what. */
@Injectable()
export class PeopleRows {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async page(
    { search, limit = 50, offset = 0 }: ListPeopleQuery,
    { organisation, holders }: Among,
  ): Promise<{ total: number; rows: Found[] }> {
    const like = search === undefined ? null : containing(search);
    const matching = [like, organisation ?? null, holders];
    const [rows, counted] = await Promise.all([
      this.database.query<Found[]>(
        `SELECT ${COLUMNS} ${MATCHING} ORDER BY lower(name), "personId" LIMIT $4 OFFSET $5`,
        [...matching, limit, offset],
      ),
      this.database.query<[{ total: number }]>(
        `SELECT count(*)::int AS total ${MATCHING}`,
        matching,
      ),
    ]);
    return { total: counted[0].total, rows };
  }

  async one(personId: string): Promise<Found | undefined> {
    const [row] = await this.database.query<Found[]>(
      `SELECT ${COLUMNS} FROM gateway.person WHERE "personId" = $1 AND "erasedAt" IS NULL`,
      [personId],
    );
    return row;
  }

  /** Who is known by each of these ids; null where the person was erased. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const rows = await this.database.query<{ personId: string; name: string | null }[]>(
      'SELECT "personId", name FROM gateway.person WHERE "personId" = ANY($1)',
      [ids],
    );
    return new Map(rows.map(({ personId, name }) => [personId, name]));
  }

  /** Somebody with this address, if there is one other than the one named. */
  async withEmail(email: string, otherThan: string | null): Promise<string | undefined> {
    const [row] = await this.database.query<{ personId: string }[]>(
      `SELECT "personId" FROM gateway.person WHERE lower(email) = lower($1) AND "personId" IS DISTINCT FROM $2 LIMIT 1`,
      [email, otherThan],
    );
    return row?.personId;
  }

  async make(person: Person, by: string, at: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO gateway.person ("personId", name, email, telephone, language, organisations, "madeAt")
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...valuesOf(person), at],
      );
      await this.log(manager, person.personId, by, at, ['made']);
    });
  }

  /** Writes what is given, and notes which fields are another than before. Answers whether the person is (still) there. */
  async change(person: Person, by: string, at: string): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const [before] = await manager.query<Person[]>(
        `SELECT ${COLUMNS} FROM gateway.person WHERE "personId" = $1 AND "erasedAt" IS NULL FOR UPDATE`,
        [person.personId],
      );
      if (!before) return false;
      const fields = differing(before, person);
      if (fields.length === 0) return true;
      await manager.query(
        `UPDATE gateway.person SET name = $2, email = $3, telephone = $4, language = $5, organisations = $6
         WHERE "personId" = $1`,
        valuesOf(person),
      );
      await this.log(manager, person.personId, by, at, fields);
      return true;
    });
  }

  /** Nothing is left but the id and the time; and whoever signs in as before is somebody new. */
  async erase(personId: string, at: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query(
        `UPDATE gateway.person SET name = NULL, email = NULL, telephone = NULL, language = NULL,
           organisations = '{}', "signedInAt" = NULL, "erasedAt" = $2
         WHERE "personId" = $1 AND "erasedAt" IS NULL`,
        [personId, at],
      );
      for (const table of ['sign_in_identity', 'session', 'saved_view', 'person_change'])
        await manager.query(`DELETE FROM gateway.${table} WHERE "personId" = $1`, [personId]);
    });
  }

  async changes(personId: string): Promise<PersonChanges['changes']> {
    return this.database.query(
      'SELECT at, by, fields FROM gateway.person_change WHERE "personId" = $1 ORDER BY place DESC',
      [personId],
    );
  }

  private async log(
    manager: EntityManager,
    personId: string,
    by: string,
    at: string,
    fields: readonly string[],
  ): Promise<void> {
    await manager.query(
      'INSERT INTO gateway.person_change ("personId", at, by, fields) VALUES ($1, $2, $3, $4)',
      [personId, at, by, fields],
    );
  }
}

const FIELDS = ['name', 'email', 'telephone', 'language', 'organisations'] as const;

const valuesOf = (person: Person): unknown[] => [
  person.personId,
  ...FIELDS.map((field) => person[field]),
];

const differing = (before: Person, after: Person): string[] =>
  FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
