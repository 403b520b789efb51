import { Inject, Injectable } from '@nestjs/common';
import { alone, dropUnused, type Attachments } from '@samanom/attachments';
import type { AttachmentAnswer } from '@samanom/contracts/intake';
import { DataSource, type EntityManager } from 'typeorm';

/** A file beside a draft. As the draft is, it is a row that changes, and no event. */
export type DraftAttachment = AttachmentAnswer & { readonly applicationId: string };

type Asks = Pick<EntityManager, 'query'>;

const COLUMNS = `"applicationId", name, sha256, size::int, "mediaType", scan, "addedAt", "addedBy"`;
const BY_NAME = `SELECT ${COLUMNS} FROM intake.draft_attachment
  WHERE "applicationId" = $1 ORDER BY name COLLATE "C"`;
const ADD = `INSERT INTO intake.draft_attachment
    ("applicationId", name, sha256, size, "mediaType", scan, "addedAt", "addedBy")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const REMOVE = `DELETE FROM intake.draft_attachment
  WHERE "applicationId" = $1 AND name = $2 RETURNING sha256`;
const SCANNED = `UPDATE intake.draft_attachment SET scan = $3 WHERE "applicationId" = $1 AND name = $2`;
const MARK = `INSERT INTO intake.presented_attachment SELECT sha256, $2 FROM intake.draft_attachment
  WHERE "applicationId" = $1 ON CONFLICT DO NOTHING`;
const UNMARK = `DELETE FROM intake.presented_attachment WHERE "commandId" = $1`;
const IN_USE = `SELECT FROM intake.draft_attachment WHERE sha256 = $1
  UNION ALL SELECT FROM intake.presented_attachment WHERE sha256 = $1 LIMIT 1`;

const APPLICATION = 'intake attachments: application';
const CONTENT = 'intake attachments: content';

@Injectable()
export class AttachmentRows {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** By name: the order in which a document lists them. */
  list(applicationId: string, asks: Asks = this.database): Promise<readonly DraftAttachment[]> {
    return asks.query(BY_NAME, [applicationId]);
  }

  async find(applicationId: string, name: string): Promise<DraftAttachment | undefined> {
    return (await this.list(applicationId)).find((row) => row.name === name);
  }

  /** `isNew` decides on what is there, `keep` sees to it that the content is: nobody adds or drops meanwhile. */
  async add(
    row: DraftAttachment,
    isNew: (present: readonly DraftAttachment[]) => boolean,
    keep: () => Promise<void>,
  ): Promise<void> {
    const { applicationId, name, sha256, size, mediaType, scan, addedAt, addedBy } = row;
    await this.database.transaction(async (manager) => {
      await alone(manager, APPLICATION, applicationId);
      if (!isNew(await this.list(applicationId, manager))) return;
      await alone(manager, CONTENT, sha256);
      await keep();
      const values = [applicationId, name, sha256, size, mediaType, scan, addedAt, addedBy];
      await manager.query(ADD, values);
    });
  }

  /** Answers whose content may now be without use. */
  async remove(applicationId: string, name: string): Promise<string | undefined> {
    const [removed] = await this.database.query<[{ readonly sha256: string }[], number]>(REMOVE, [
      applicationId,
      name,
    ]);
    return removed[0]?.sha256;
  }

  async scanned({ applicationId, name }: DraftAttachment, scan: DraftAttachment['scan']) {
    await this.database.query(SCANNED, [applicationId, name, scan]);
  }

  /** What lies beside the draft now; from here on these contents stay, whatever becomes of the rows. */
  mark(applicationId: string, commandId: string): Promise<readonly DraftAttachment[]> {
    return this.database.transaction(async (manager) => {
      const rows: DraftAttachment[] = await manager.query(`${BY_NAME} FOR UPDATE`, [applicationId]);
      await manager.query(MARK, [applicationId, commandId]);
      return rows;
    });
  }

  /** The command was refused: it presented nothing. */
  async unmark(commandId: string): Promise<void> {
    await this.database.query(UNMARK, [commandId]);
  }

  /** Drops a content that is neither beside a draft nor in a document. */
  dropUnused(sha256: string, files: Pick<Attachments, 'remove'>): Promise<void> {
    const inUse = { what: CONTENT, uses: IN_USE };
    return dropUnused(this.database, inUse, sha256, (unused) => files.remove(unused));
  }
}
