import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies beside a draft, and which files must stay because somebody stood behind them or was asked to. */
export class DraftAttachments1764000002000 implements MigrationInterface {
  readonly name = 'DraftAttachments1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intake.draft_attachment (
        "applicationId" uuid   NOT NULL,
        name            text   NOT NULL,
        sha256          text   NOT NULL,
        size            bigint NOT NULL CHECK (size > 0),
        "mediaType"     text   NOT NULL,
        scan            text   NOT NULL CHECK (scan IN ('clean', 'not-scanned', 'scan-failed')),
        "addedAt"       text   NOT NULL,
        "addedBy"       uuid   NOT NULL,
        PRIMARY KEY ("applicationId", name)
      );
      CREATE INDEX ON intake.draft_attachment (sha256);
      CREATE TABLE intake.presented_attachment (
        sha256      text NOT NULL,
        "commandId" uuid NOT NULL,
        PRIMARY KEY (sha256, "commandId")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE intake.draft_attachment, intake.presented_attachment');
  }
}
