import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which contents must stay, because a gathering or an experience has them or is about to. */
export class KeptContent1764000021000 implements MigrationInterface {
  readonly name = 'KeptContent1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks.kept_content (
        "ownerId" uuid NOT NULL,
        sha256    text NOT NULL,
        PRIMARY KEY ("ownerId", sha256)
      );
      CREATE INDEX ON networks.kept_content (sha256)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE networks.kept_content');
  }
}
