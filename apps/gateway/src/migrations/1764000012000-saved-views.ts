import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists as people like them. A setting of a person's, not an event: it changes, and goes with the person. */
export class SavedViews1764000012000 implements MigrationInterface {
  readonly name = 'SavedViews1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gateway.saved_view (
        "viewId"     uuid PRIMARY KEY,
        "personId"   uuid NOT NULL,
        page         text NOT NULL,
        name         text NOT NULL,
        search       text NOT NULL,
        "sharedWith" text,
        organisation text NOT NULL,
        "savedAt"    timestamptz(3) NOT NULL
      );
      CREATE INDEX ON gateway.saved_view ("personId");
      CREATE INDEX ON gateway.saved_view (organisation, "sharedWith")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE gateway.saved_view');
  }
}
