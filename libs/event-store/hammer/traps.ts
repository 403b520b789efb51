import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sequencerSql } from '../src/schema.sequencer.ts';
import { tablesSql } from '../src/schema.tables.ts';

interface Trap {
  readonly right: string;
  readonly wrong: string;
}

/** What the schema avoids, put back: each of them loses events. Numbered as in docs/architecture.md. */
export const traps = {
  1: { right: 'bound := pg_current_xact_id()', wrong: 'bound := pg_snapshot_xmax(snapshot)' },
  2: {
    right: `CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval('event_store.event_id') END`,
    wrong: `nextval('event_store.event_id')`,
  },
  3: { right: 'CACHE 1;', wrong: 'CACHE 10;' },
} as const satisfies Record<number, Trap>;

export type TrapNumber = keyof typeof traps;

/** Makes the event store's tables anew, with the trap in them. */
export const putBack = (trap: TrapNumber): new () => MigrationInterface => {
  const { right, wrong } = traps[trap];
  const schema = `${tablesSql}\n${sequencerSql}`;
  if (schema.split(right).length !== 2) throw new Error(`not once in the schema: ${right}`);
  return class implements MigrationInterface {
    readonly name = 'Trap1764000000001';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query('DROP SCHEMA event_store, views CASCADE');
      await runner.query(schema.replace(right, () => wrong));
    }

    async down(): Promise<void> {}
  };
};
