import type pg from 'pg';
import { appendOne } from '../src/append.ts';
import { anEvent } from './an-event.ts';
import type { Stage } from './stage.ts';

const append = (session: pg.Client, type = 'Written'): Promise<void> =>
  appendOne(session, anEvent({ type }));

/**
 * A step in a snapshot that begins before this transaction's xid, although it runs already. Another database's
 * transaction that ends meanwhile moves the snapshot on: then the answer is false.
 */
const stepBelow = async (stage: Stage, xid: string): Promise<boolean> => {
  await stage.owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const isBelow = await stage.value<boolean>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot()) <= $1::xid8 AS value',
    [xid],
  );
  await stage.owner.query('SELECT event_store.sequence_step(5000)');
  await stage.owner.query('COMMIT');
  return isBelow;
};

/** Trap 1: a running transaction whose xid lies above the snapshot's xmax holds an id below one already in the log. */
const runningAboveXmax = async (stage: Stage): Promise<void> => {
  const [old, young] = [await stage.session(), await stage.session()];
  for (let tries = 1; tries <= 200; tries++) {
    await old.query('BEGIN; SELECT pg_current_xact_id()');
    await young.query('BEGIN');
    await append(young);
    const { rows } = await young.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
    await append(old);
    await old.query('COMMIT');
    const isBelow = await stepBelow(stage, rows[0]?.xid ?? '');
    await stage.outlast(young);
    if (isBelow) await stage.steps();
    await young.query('COMMIT');
    await stage.steps();
    if (isBelow) return;
  }
  throw new Error('somebody else always came in between');
};

const WAIT_BEFORE_ROW = `
  CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NEW; END';
  CREATE TRIGGER wait BEFORE INSERT ON event_store.event FOR EACH ROW WHEN (NEW.type = 'Slow') EXECUTE FUNCTION wait();`;

/** Each 32nd nextval(), and the first after a checkpoint, is logged, which gives its transaction an xid by itself. */
const isLogged = 'SELECT log_cnt = 32 AS value FROM event_store.event_id';

/** Trap 2: a transaction has its id, and its row and xid only much later (here a trigger waits in between). */
const idLongBeforeRow = async (stage: Stage): Promise<void> => {
  const [slow, quick] = [await stage.session(), await stage.session()];
  await stage.owner.query(WAIT_BEFORE_ROW);
  for (let tries = 1; tries <= 20; tries++) {
    await stage.owner.query('SELECT pg_advisory_lock(1)');
    await append(quick);
    const written = append(slow, 'Slow');
    await stage.waitsForLock(slow);
    const isHere = !(await stage.value<boolean>(isLogged));
    await append(quick);
    await stage.steps();
    await stage.outlast(slow);
    await stage.steps();
    await stage.owner.query('SELECT pg_advisory_unlock(1)');
    await written;
    await stage.steps();
    if (isHere) return;
  }
  throw new Error('a checkpoint always came in between');
};

/** Trap 3: two sessions append in turn, long after each other. */
const inTurn = async (stage: Stage): Promise<void> => {
  const [one, other] = [await stage.session(), await stage.session()];
  await append(one);
  await append(other);
  await stage.steps();
  await stage.outlast();
  await stage.steps();
  await append(one);
  await stage.steps();
};

/** For each trap, what walks into it. */
export const interleavings = { 1: runningAboveXmax, 2: idLongBeforeRow, 3: inTurn };
