import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The people directory: the only place that knows whose a personId is. Rows that change, not events. An erased person
 * keeps the id and the time, and nothing else.
 */
export class People1764000010000 implements MigrationInterface {
  readonly name = 'People1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS gateway;
      CREATE TABLE gateway.person (
        "personId"    uuid PRIMARY KEY,
        name          text,
        email         text,
        telephone     text,
        language      text CHECK (language IN ('nb', 'nn', 'en')),
        organisations text[] NOT NULL DEFAULT '{}',
        "madeAt"      timestamptz(3) NOT NULL,
        "signedInAt"  timestamptz(3),
        "erasedAt"    timestamptz(3),
        CHECK ("erasedAt" IS NULL OR (name IS NULL AND email IS NULL AND telephone IS NULL AND language IS NULL
          AND organisations = '{}' AND "signedInAt" IS NULL)),
        CHECK ("erasedAt" IS NOT NULL OR (name IS NOT NULL AND language IS NOT NULL))
      );
      CREATE INDEX person_email ON gateway.person (lower(email));
      CREATE INDEX person_organisations ON gateway.person USING gin (organisations);

      CREATE TABLE gateway.sign_in_identity (
        issuer     text NOT NULL,
        subject    text NOT NULL,
        "personId" uuid NOT NULL REFERENCES gateway.person,
        "linkedAt" timestamptz(3) NOT NULL,
        PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX sign_in_identity_of ON gateway.sign_in_identity ("personId");

      CREATE TABLE gateway.person_change (
        place      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        "personId" uuid NOT NULL REFERENCES gateway.person,
        at         timestamptz(3) NOT NULL,
        by         uuid NOT NULL,
        fields     text[] NOT NULL
      );
      CREATE INDEX person_change_of ON gateway.person_change ("personId", place);
      CREATE INDEX person_change_at ON gateway.person_change (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE gateway.person_change, gateway.sign_in_identity, gateway.person',
    );
  }
}
