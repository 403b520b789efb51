import { Inject, Injectable } from '@nestjs/common';
import type { ReadsAnswer } from '@samanom/contracts/intake';
import { connection } from '@samanom/event-store';
import { ServiceConfig } from '@samanom/service';
import pg from 'pg';
import type { CaseRead } from './case-read.ts';

/** What a party of a municipality has opened of one thing that it can see. */
export interface OpenedThing {
  readonly municipalityId: string;
  readonly party: string;
  /** null: the case itself. */
  readonly document: string | null;
  readonly firstOpened: string;
  readonly lastOpened: string;
  readonly times: number;
}

const COLUMNS = 'at, person, organisation, role, party, route, documents';

const WRITE = `INSERT INTO intake.case_read ("applicationId", ${COLUMNS})
  SELECT "applicationId", ${COLUMNS} FROM jsonb_to_recordset($1) AS r("applicationId" uuid, at timestamptz, person text,
    organisation text, role text, party text, route text, documents text[])`;

const PAGE = `SELECT place, ${COLUMNS} FROM intake.case_read
  WHERE "applicationId" = $1 AND place < $2 ORDER BY place DESC LIMIT $3`;

/** Whoever reads for none of the parties is in no receipt; and looking at the receipt is not opening the case. */
const OPENED = `WITH party_read AS (
    SELECT organisation, party, at, documents FROM intake.case_read
    WHERE "applicationId" = $1 AND party IS NOT NULL AND at <= $2
      AND route NOT LIKE '%/access-receipt')
  SELECT organisation AS "municipalityId", party, document, min(at) AS "firstOpened", max(at) AS "lastOpened", count(*)::int AS times
  FROM (SELECT organisation, party, at, null AS document FROM party_read
        UNION ALL SELECT organisation, party, at, document FROM party_read, unnest(documents) AS document) AS opened
  GROUP BY 1, 2, 3`;

/** The table of reads, with a connection of its own: reading a case and writing it down do not wait for each other. */
@Injectable()
export class CaseReads {
  private readonly pool: pg.Pool;

  constructor(@Inject(ServiceConfig) { databaseUrl }: ServiceConfig) {
    this.pool = new pg.Pool({ ...connection(databaseUrl, 'intake reads'), max: 2 });
    this.pool.on('error', () => undefined); // an idle connection was cut: the next query opens a new one
  }

  async write(reads: readonly CaseRead[]): Promise<void> {
    await this.pool.query(WRITE, [JSON.stringify(reads)]);
  }

  /** Of one case, newest first, from before a place. */
  async page(applicationId: string, before: number, limit: number): Promise<ReadsAnswer['reads']> {
    const { rows } = await this.pool.query<ReadsAnswer['reads'][number]>(PAGE, [
      applicationId,
      before,
      limit,
    ]);
    return rows;
  }

  async openedByParties(applicationId: string, until: string): Promise<readonly OpenedThing[]> {
    return (await this.pool.query<OpenedThing>(OPENED, [applicationId, until])).rows;
  }

  /** Answers how many were forgotten; none while another instance is at it. */
  async forget(days: number): Promise<number> {
    const { rows } = await this.pool.query<{ forgotten: number }>(
      'SELECT intake.forget_case_reads($1) AS forgotten',
      [days],
    );
    return rows[0]?.forgotten ?? 0;
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
