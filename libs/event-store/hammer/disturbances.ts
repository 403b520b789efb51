import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { between } from './dice.ts';

/** Widens the window between an id and its row (a default comes before the trigger), and that of a sequencer's step. */
export const slowDown = async (owner: pg.Client): Promise<void> => {
  await owner.query(`
    CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN IF random() < 0.2 THEN PERFORM pg_sleep(random() * 0.05); END IF; RETURN NEW; END';
    CREATE TRIGGER dawdle BEFORE INSERT ON event_store.event FOR EACH ROW EXECUTE FUNCTION dawdle();
    CREATE TRIGGER dawdle BEFORE INSERT ON event_store.log FOR EACH STATEMENT EXECUTE FUNCTION dawdle();`);
};

/** Cuts the sequencers off from the database every second or two, also in the middle of a step. */
export const cutConnections = async (owner: pg.Client, goOn: () => boolean): Promise<void> => {
  while (goOn()) {
    await sleep(between(1000, 2000));
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'hammer sequencer'`,
    );
  }
};
