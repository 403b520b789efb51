import kafkajs from 'kafkajs';
import type { TriedService } from './tried-services.ts';
import { writeBacklog } from './backlog.ts';
import type { Database } from './database.ts';
import { judge } from './judge.ts';
import { watchMemory } from './memory.ts';
import { paceOf, type Course } from './pace.ts';
import { becomeQuiet } from './quiet.ts';
import { allUp, instancesOf, type System } from './system.ts';

const COUNTS = {
  placed: 'SELECT position AS count FROM event_store.sequencer',
  heard: 'SELECT coalesce(max(sequence), 0) AS count FROM event_store.heard',
  shown: `SELECT coalesce(min(position), 0) AS count FROM event_store.checkpoint WHERE name NOT LIKE 'reaction %'`,
  effects: `SELECT count(*) AS count FROM event_store.event WHERE type = 'NetworkAwaited'`,
};

const course = ({ service, pool }: Database, what: keyof typeof COUNTS, end: number): Course => ({
  name: `${service} ${what}`,
  end,
  now: async () => (await pool.query<{ count: number }>(COUNTS[what])).rows[0]?.count ?? 0,
});

/** A backlog that came while nothing ran: first intake takes it in and tells it, then networks hears it. Answers what is wrong. */
export async function workOff(system: System, events: number): Promise<readonly string[]> {
  const { intake, networks } = system.databases;
  await Promise.all(system.instances.map((instance) => instance.stop()));
  const seconds = await writeBacklog(intake, events);
  console.log(`written: ${events} in ${seconds.toFixed(1)} s`);
  const effects = Math.ceil(events / 10) - 1;
  const stages: readonly (readonly [TriedService, readonly Course[]])[] = [
    ['intake', [course(intake, 'placed', events), course(intake, 'shown', events)]],
    [
      'networks',
      [
        course(networks, 'heard', events),
        course(networks, 'placed', events + effects),
        course(networks, 'shown', events + effects),
        course(networks, 'effects', effects),
      ],
    ],
  ];
  const topic = await topicOf(system);
  for (const [service, courses] of stages) {
    const instances = instancesOf(system, service);
    const memories = instances.map((instance) => [instance.name, watchMemory(instance)] as const);
    for (const instance of instances) instance.start();
    const told = topic && service === 'intake' ? [topic.course(events)] : [];
    for (const line of await paceOf([...courses, ...told])) console.log(line);
    await allUp(instances);
    for (const [name, memory] of memories) {
      const { mostMb, slopeMbAMinute } = memory();
      console.log(
        `${name}: at most ${mostMb.map(Math.round).join(', ')} MB in each quarter, slope of the second half ${slopeMbAMinute.toFixed(1)} MB a minute`,
      );
    }
  }
  await topic?.close();
  await becomeQuiet(system);
  return judge(system);
}

async function topicOf({ broker }: System) {
  if (!broker) return undefined;
  const admin = new kafkajs.Kafka({
    brokers: [broker.address],
    logLevel: kafkajs.logLevel.NOTHING,
  }).admin();
  await admin.connect();
  const now = async (): Promise<number> => {
    const offsets = await admin.fetchTopicOffsets('samanom.intake.v1').catch(() => []);
    return Number(offsets[0]?.high ?? 0);
  };
  return {
    course: (end: number): Course => ({ name: 'intake told', end, now }),
    close: () => admin.disconnect(),
  };
}
