import type { Client } from './client.ts';
import type { Database } from './database.ts';
import { readTopic } from './judge-topic.ts';
import { standingOf } from './quiet.ts';
import type { Bench } from './run.ts';
import type { System } from './system.ts';

const AT = `SELECT event_id AS id, extract(epoch FROM at) * 1000 AS at
  FROM event_store.log JOIN event_store.event USING (id)`;

async function times({ pool }: Database, where: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ id: string; at: string }>(`${AT} WHERE ${where}`);
  return new Map(rows.map(({ id, at }) => [id, Number(at)]));
}

/** From an event's place in intake's log until its place in networks': half of them, 99 of 100, the slowest. */
async function hearingTimes({ intake, networks }: System['databases']): Promise<string> {
  const told = await times(intake, 'event.told');
  const heard = await times(networks, `source = 'intake'`);
  const ms = [...told].map(([id, at]) => (heard.get(id) ?? Infinity) - at).sort((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(ms[Math.floor(share * (ms.length - 1))] ?? 0)}`;
  return `half within ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, all within ${at(1)} ms`;
}

const counted = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, count]) => `${count} x ${what}`).join(', ') || 'none';

const asking = (service: string, { answered, again, longestMs }: Client): string =>
  `commands answered by ${service}: ${answered.size}, the slowest after ${Math.round(longestMs)} ms; asked again: ${counted(again)}`;

/** What went on, in some lines for people. */
export async function figuresOf(system: System, bench: Bench): Promise<readonly string[]> {
  const { databases, instances, broker } = system;
  const intake = await standingOf(databases.intake);
  const networks = await standingOf(databases.networks);
  const kills = new Map(instances.map((one) => [one.name, one.kills]));
  const deaths = new Map(
    instances.filter((one) => one.deaths > 0).map((one) => [one.name, one.deaths]),
  );
  return [
    `kills: ${counted(kills)}; ended by themselves: ${counted(deaths)}`,
    asking('intake', bench.intake),
    asking('networks', bench.networks),
    `events: ${intake.events} in intake, ${intake.told} of them told; ${networks.events} in networks`,
    `heard: ${await hearingTimes(databases)}`,
    ...(broker
      ? [`on the topic: ${(await readTopic(broker.address, 'samanom.intake.v1')).length} messages`]
      : []),
  ];
}
