import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose calendars may be read by an address, and what they were made for. Of the addresses only hashes. */
export class CalendarFeed1764000020000 implements MigrationInterface {
  readonly name = 'CalendarFeed1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS networks;
      CREATE TABLE networks.calendar_feed (
        "feedId"     uuid  PRIMARY KEY,
        "secretHash" text  NOT NULL UNIQUE,
        "personId"   uuid  NOT NULL,
        organisation text  NOT NULL,
        roles        jsonb NOT NULL,
        language     text  NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
        "madeAt"     text  NOT NULL,
        "renewedAt"  text  NOT NULL,
        renewals     int   NOT NULL CHECK (renewals >= 0),
        "expiresAt"  text  NOT NULL,
        UNIQUE ("personId", organisation)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE networks.calendar_feed');
  }
}
