import type { Client } from './client.ts';
import type { Database } from './database.ts';
import { unless } from './faults.ts';
import type { Imported } from './stories.ts';

interface Written {
  readonly command: string;
  readonly imported: boolean;
  readonly events: number;
}

/** Without those that a reaction asked for. */
const WRITTEN = `SELECT metadata->>'commandid' AS command, metadata ? 'batchid' AS imported, count(*) AS events
  FROM event_store.event WHERE source IS NULL AND NOT metadata ? 'causationid' GROUP BY 1, 2`;

/** Every command that was answered has its events, once; and there are no others. */
export async function judgeCommands(
  { service, pool }: Database,
  { answered, refusals }: Client,
  imported?: Imported,
): Promise<string[]> {
  const { rows } = await pool.query<Written>(WRITTEN);
  const own = rows.filter((one) => !one.imported);
  const batch = rows.filter((one) => one.imported);
  const events = new Map(own.map((one) => [one.command, one.events]));
  const wrong = [...answered].filter(([key, wanted]) => (events.get(key) ?? 0) !== wanted);
  const unasked = own.filter(({ command }) => !answered.has(command));
  const twice = batch.filter((one) => one.events !== 1);
  return [
    ...unless(wrong.length === 0, `${service}: ${wrong.length} commands lack or repeat events`),
    ...unless(
      unasked.length === 0,
      `${service}: ${unasked.length} commands that were not answered`,
    ),
    ...unless(twice.length === 0, `${service}: ${twice.length} imported commands repeat events`),
    ...unless(
      !imported || batch.length === imported.commands,
      `${service}: of ${imported?.commands ?? 0} imported commands ${batch.length} have events`,
    ),
    ...refusals.map((refusal) => `${service} refused ${refusal}`),
  ];
}
