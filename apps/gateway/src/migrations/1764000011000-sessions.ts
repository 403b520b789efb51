import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is signed in, who is about to be, and the keys that sign for them. Of secrets only their hashes, but for the keys. */
export class Sessions1764000011000 implements MigrationInterface {
  readonly name = 'Sessions1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gateway.session (
        "idHash"     text PRIMARY KEY,
        "personId"   uuid NOT NULL,
        claimed      jsonb NOT NULL,
        organisation text,
        "signedInAt" text NOT NULL,
        "seenAt"     text NOT NULL,
        "endsAt"     text NOT NULL
      );
      CREATE INDEX ON gateway.session ("personId");
      CREATE TABLE gateway.sign_in (
        "stateHash"   text PRIMARY KEY,
        "browserHash" text NOT NULL,
        nonce         text NOT NULL,
        verifier      text NOT NULL,
        "returnTo"    text NOT NULL,
        anew          boolean NOT NULL,
        "endsAt"      text NOT NULL
      );
      CREATE TABLE gateway.signing_key (
        kid          text PRIMARY KEY,
        key          jsonb NOT NULL,
        "signsFrom"  text NOT NULL,
        "signsUntil" text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE gateway.session, gateway.sign_in, gateway.signing_key');
  }
}
