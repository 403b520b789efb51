import { until } from '../processes.ts';
import type { Database } from './database.ts';
import { allUp, type System } from './system.ts';

interface Standing {
  readonly events: number;
  readonly position: number;
  readonly told: number;
  /** Of the view or the reaction that is furthest behind. */
  readonly least: number;
  /** How far others are heard. */
  readonly heard: number;
}

const STANDING = `SELECT s.position, s.told, (SELECT count(*) FROM event_store.event) AS events,
    (SELECT coalesce(min(position), s.position) FROM event_store.checkpoint) AS least,
    (SELECT coalesce(min(sequence), 0) FROM event_store.heard) AS heard
  FROM event_store.sequencer s`;

export async function standingOf({ pool }: Database): Promise<Standing> {
  const { rows } = await pool.query<Standing>(STANDING);
  if (!rows[0]) throw new Error('the sequencer’s row is gone');
  return rows[0];
}

const isDone = ({ events, position, least }: Standing): boolean =>
  events === position && least === position;

/** Everything up, and everything caught up; answers how many seconds that took. */
export async function becomeQuiet(system: System): Promise<number> {
  const began = performance.now();
  await allUp(system.instances);
  const { intake, networks } = system.databases;
  const seen: Standing[] = [];
  const done = await until(async () => {
    const [telling, hearing] = [await standingOf(intake), await standingOf(networks)];
    seen.splice(0, 2, telling, hearing);
    return isDone(telling) && isDone(hearing) && hearing.heard === telling.told;
  }, 120_000);
  if (!done) throw new Error(`not caught up after two minutes: ${JSON.stringify(seen)}`);
  return (performance.now() - began) / 1000;
}
