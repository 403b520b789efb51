import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Drafts1764000001000 implements MigrationInterface {
  readonly name = 'Drafts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA intake;
      CREATE TABLE intake.draft (
        "applicationId" uuid PRIMARY KEY,
        version   int   NOT NULL CHECK (version > 0),
        content   jsonb NOT NULL,
        nonce     text  NOT NULL,
        "savedAt" text  NOT NULL,
        "savedBy" uuid  NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA intake CASCADE');
  }
}
