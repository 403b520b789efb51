import { Kafka, logLevel } from 'kafkajs';
import { randomBytes, randomUUID } from 'node:crypto';
import { topicOf } from '../../libs/kafka/src/topic.ts';
import type { Message } from '../../libs/kafka/src/kafka.ts';

/** A service of a name of its own, in letters only: so its topic is empty. */
export const newService = (): string =>
  `bench-${Array.from(randomBytes(12), (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;

/** The client as it comes, as careful as ours: one partition, acknowledged by all, idempotent, one request in flight. */
export class BareKafka {
  readonly topic = topicOf(newService());
  private readonly kafka: Kafka;

  constructor(brokers: string) {
    this.kafka = new Kafka({
      clientId: 'bench',
      brokers: brokers.split(','),
      logLevel: logLevel.NOTHING,
    });
  }

  async makeTopic(): Promise<void> {
    const admin = this.kafka.admin();
    await admin.connect();
    const topics = [{ topic: this.topic, numPartitions: 1 }];
    await admin.createTopics({ waitForLeaders: true, topics });
    await admin.disconnect();
  }

  async producer() {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    return {
      send: (messages: readonly Message[]) =>
        producer.send({
          topic: this.topic,
          acks: -1,
          messages: messages.map((message) => ({ ...message, partition: 0 })),
        }),
      close: () => producer.disconnect(),
    };
  }

  /** Answers when it reads; `onMessage` gets what the topic says is the message's number. */
  async consumer(onMessage: (sequence: number) => void): Promise<() => Promise<void>> {
    const consumer = this.kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic: this.topic, fromBeginning: true });
    const joined = new Promise((resolve) => consumer.on('consumer.group_join', resolve));
    await consumer.run({
      autoCommit: false,
      eachMessage: ({ message: { headers } }) => {
        onMessage(Number(headers?.['sequence']?.toString()));
        return Promise.resolve();
      },
    });
    await joined;
    return () => consumer.disconnect();
  }
}

/** What a turn leaves on the broker. */
export const deleteTopics = async (brokers: string, ...topics: string[]): Promise<void> => {
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.deleteTopics({ topics });
  await admin.disconnect();
};
