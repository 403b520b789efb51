import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sequencerSql } from './schema.sequencer.ts';
import { tablesSql } from './schema.tables.ts';

/** The event store's tables, the same in every service's database. */
export class EventStoreTables1764000000000 implements MigrationInterface {
  readonly name = 'EventStoreTables1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tablesSql);
    await runner.query(sequencerSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA views CASCADE; DROP SCHEMA event_store CASCADE');
  }
}

/** What a service's own role may do: events and log may be read and added to, and nothing else. */
export const grantToService = (role: string): string => `
  GRANT USAGE ON SCHEMA event_store TO "${role}";
  GRANT SELECT, INSERT ON event_store.event, event_store.log, event_store.document TO "${role}";
  GRANT SELECT ON event_store.published TO "${role}";
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.checkpoint, event_store.view_build, event_store.stuck,
    event_store.heard, event_store.parked, event_store.refused, event_store.objection TO "${role}";
  GRANT SELECT, UPDATE ON event_store.sequencer TO "${role}";
  GRANT SELECT, USAGE ON SEQUENCE event_store.event_id TO "${role}";
  GRANT USAGE, CREATE ON SCHEMA views TO "${role}";`;

/** What another service may do that hears this one without Kafka: read what is told, and object. */
export const grantToReader = (role: string): string => `
  GRANT USAGE ON SCHEMA event_store TO "${role}";
  GRANT SELECT ON event_store.published TO "${role}";
  GRANT EXECUTE ON FUNCTION event_store.object TO "${role}";`;
