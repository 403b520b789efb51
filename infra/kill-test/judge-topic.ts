import kafkajs from 'kafkajs';
import type { Database } from './database.ts';
import { differing, valuesOf } from './faults.ts';
import type { OwnBroker } from './own-broker.ts';

const TOLD = `SELECT concat_ws(' ', sequence, event_id) AS value FROM event_store.published ORDER BY sequence`;

/** Whoever drops repeats by their numbers reads from the topic what was told, whole and in order. */
export async function judgeTopic(
  broker: OwnBroker | undefined,
  teller: Database,
): Promise<string[]> {
  if (!broker) return [];
  const told = await valuesOf<string>(teller, TOLD);
  const messages = await readTopic(broker.address, `samanom.${teller.service}.v1`);
  const fresh: string[] = [];
  for (const { sequence, id } of messages)
    if (sequence > fresh.length) fresh.push(`${sequence} ${id}`);
  return differing(`on the topic of ${teller.service}`, told, fresh);
}

interface Message {
  readonly sequence: number;
  readonly id: string;
}

export async function readTopic(brokers: string, topic: string): Promise<readonly Message[]> {
  const kafka = new kafkajs.Kafka({ brokers: [brokers], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const [offsets] = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const end = Number(offsets?.high ?? 0);
  const consumer = kafka.consumer({ groupId: `judge-${performance.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const messages: Message[] = [];
  await new Promise<void>((resolve, reject) => {
    const eachMessage = ({ message }: kafkajs.EachMessagePayload): Promise<void> => {
      const { id } = JSON.parse(String(message.value)) as { id: string };
      messages.push({ sequence: Number(String(message.headers?.['sequence'])), id });
      if (Number(message.offset) === end - 1) resolve();
      return Promise.resolve();
    };
    if (end === 0) resolve();
    consumer.run({ autoCommit: false, eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return messages;
}
