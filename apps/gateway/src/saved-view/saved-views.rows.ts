import { Inject, Injectable } from '@nestjs/common';
import type { SavedViewAnswer, SavedViewBody } from '@samanom/contracts/gateway';
import type { Actor } from '@samanom/kernel';
import { DataSource } from 'typeorm';

const COLUMNS = `"viewId", page, name, search, "sharedWith", "personId" = $1 AS own`;

/** The rows of saved views. */
@Injectable()
export class SavedViewRows {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** One's own, and those shared with one of the roles that one acts in, at the organisation one acts for. */
  for(
    { person, organisation, roles }: Actor,
    page: string | undefined,
  ): Promise<SavedViewAnswer[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM gateway.saved_view
       WHERE ("personId" = $1 OR (organisation = $2 AND "sharedWith" = ANY($3)))
         AND ($4::text IS NULL OR page = $4)
       ORDER BY lower(name), "viewId"`,
      [person, organisation, roles, page ?? null],
    );
  }

  async known(
    viewId: string,
    person: string,
  ): Promise<{ owner: string | undefined; saved: number }> {
    const [row] = await this.database.query<[{ owner: string | null; saved: number }]>(
      `SELECT (SELECT "personId" FROM gateway.saved_view WHERE "viewId" = $1) AS owner,
         (SELECT count(*)::int FROM gateway.saved_view WHERE "personId" = $2) AS saved`,
      [viewId, person],
    );
    return { owner: row.owner ?? undefined, saved: row.saved };
  }

  async save(
    viewId: string,
    { page, name, search, sharedWith }: SavedViewBody,
    { person, organisation }: Actor,
    at: string,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO gateway.saved_view ("viewId", "personId", page, name, search, "sharedWith", organisation, "savedAt")
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ("viewId") DO UPDATE SET page = EXCLUDED.page, name = EXCLUDED.name, search = EXCLUDED.search,
         "sharedWith" = EXCLUDED."sharedWith", organisation = EXCLUDED.organisation, "savedAt" = EXCLUDED."savedAt"
       WHERE gateway.saved_view."personId" = EXCLUDED."personId"`,
      [viewId, person, page, name.trim(), search, sharedWith, organisation, at],
    );
  }

  async remove(viewId: string, person: string): Promise<void> {
    await this.database.query(
      'DELETE FROM gateway.saved_view WHERE "viewId" = $1 AND "personId" = $2',
      [viewId, person],
    );
  }
}
