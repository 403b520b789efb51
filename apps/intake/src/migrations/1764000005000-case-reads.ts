import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has read what of a case. The service may add and read; what is older than its term is forgotten by a function of
 * the owner's, which forgets nothing of the last thirty days whoever asks.
 */
export class CaseReads1764000005000 implements MigrationInterface {
  readonly name = 'CaseReads1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intake.case_read (
        place        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        "applicationId" uuid NOT NULL,
        at           timestamptz(3) NOT NULL,
        person       text   NOT NULL,
        organisation text   NOT NULL,
        role         text   NOT NULL,
        party        text,
        route        text   NOT NULL,
        documents    text[] NOT NULL
      );
      CREATE INDEX case_read_of ON intake.case_read ("applicationId", place);
      CREATE INDEX case_read_at ON intake.case_read (at);

      CREATE FUNCTION intake.forget_case_reads(days int) RETURNS bigint
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      DECLARE forgotten bigint;
      BEGIN
        IF days < 30 THEN RAISE EXCEPTION 'reads are kept for 30 days at least, not %', days; END IF;
        IF NOT pg_catalog.pg_try_advisory_xact_lock(7264005) THEN RETURN 0; END IF;
        DELETE FROM intake.case_read WHERE at < pg_catalog.now() - pg_catalog.make_interval(days => days);
        GET DIAGNOSTICS forgotten = ROW_COUNT;
        RETURN forgotten;
      END $$;
      REVOKE ALL ON FUNCTION intake.forget_case_reads FROM PUBLIC`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION intake.forget_case_reads; DROP TABLE intake.case_read');
  }
}
