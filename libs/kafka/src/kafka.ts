import { Kafka, logLevel, type Consumer, type IHeaders, type Producer } from 'kafkajs';

/** What the rest of the house knows of Kafka. Nobody else imports the client. */
export interface Message {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReceivedMessage extends Message {
  readonly offset: string;
}

export interface TopicWriter {
  send(messages: readonly Message[]): Promise<void>;
  close(): Promise<void>;
}

export interface TopicReader {
  /** All that has come since the last time, or none after a moment. While much waits to be taken no more is fetched. */
  next(): Promise<readonly ReceivedMessage[]>;
  close(): Promise<void>;
}

const PARTITION = 0;

/** Kept for ever, in one partition: the topic is the service's told events, in the log's order. */
const TOPIC_CONFIG = [
  { name: 'retention.ms', value: '-1' },
  { name: 'retention.bytes', value: '-1' },
  { name: 'cleanup.policy', value: 'delete' },
];

export class Broker {
  private readonly kafka: Kafka;

  constructor(brokers: string, clientId: string) {
    this.kafka = new Kafka({
      clientId,
      brokers: brokers.split(','),
      logLevel: logLevel.NOTHING,
      connectionTimeout: 3000,
      requestTimeout: 10_000,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1000 },
    });
  }

  /** Makes the topic where there is none; answers the offset after its last message. */
  async endOf(topic: string): Promise<string> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      await admin.createTopics({
        waitForLeaders: true,
        topics: [{ topic, numPartitions: 1, configEntries: TOPIC_CONFIG }],
      });
      const [offsets] = await admin.fetchTopicOffsets(topic);
      return offsets?.high ?? '0';
    } finally {
      await admin.disconnect();
    }
  }

  /** An idempotent writer with one request in flight. After a failed send, close it and begin with a new one. */
  async writer(topic: string): Promise<TopicWriter> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: { retries: 1 }, // the client wants one; whatever still fails then, a new writer mends
    });
    await producer.connect();
    return {
      send: (messages) => send(producer, topic, messages),
      close: () => producer.disconnect(),
    };
  }

  /** Reads on from an offset. Kafka's own committed offsets play no part. */
  async reader(topic: string, group: string, from: string): Promise<TopicReader> {
    const consumer = this.kafka.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 100,
      // After a failure whoever reads opens a new reader: this one must not go on by itself.
      retry: { retries: 3, restartOnFailure: () => Promise.resolve(false) },
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      return await new Queue(consumer, topic, from).start();
    } catch (error) {
      await consumer.disconnect().catch(() => undefined);
      throw error;
    }
  }
}

const send = async (producer: Producer, topic: string, messages: readonly Message[]) => {
  await producer.send({
    topic,
    acks: -1,
    messages: messages.map((message) => ({ ...message, partition: PARTITION })),
  });
};

const textOf = (headers: IHeaders | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name, String(value ?? '')]),
  );

const WAIT_MS = 500;
const MOST_WAITING = 1000;

/** Turns the client's pushing into pulling: what has come waits until it is taken, and more comes meanwhile. */
class Queue implements TopicReader {
  private waiting: ReceivedMessage[] = [];
  private failure: Error | undefined;
  private taken = (): void => undefined;
  private arrived = (): void => undefined;

  private readonly consumer: Consumer;
  private readonly topic: string;
  private readonly from: string;

  constructor(consumer: Consumer, topic: string, from: string) {
    this.consumer = consumer;
    this.topic = topic;
    this.from = from;
  }

  async start(): Promise<this> {
    this.consumer.on('consumer.crash', ({ payload: { error } }) => {
      this.failure = error;
      this.arrived();
    });
    await this.consumer.run({
      autoCommit: false,
      eachBatch: async (fetched) => {
        const messages = fetched.batch.messages
          .filter(({ offset }) => BigInt(offset) >= BigInt(this.from)) // others came before the seek took
          .map(({ offset, key, value, headers }) => ({
            offset,
            key: String(key),
            value: String(value),
            headers: textOf(headers),
          }));
        if (messages.length === 0) return;
        this.waiting.push(...messages);
        this.arrived();
        if (this.waiting.length < MOST_WAITING) return;
        const taken = new Promise<void>((resolve) => (this.taken = resolve));
        const beat = setInterval(() => void fetched.heartbeat().catch(() => undefined), 3000);
        await taken.finally(() => clearInterval(beat));
      },
    });
    if (this.failure) throw this.failure; // It did not even join the group, and cannot seek.
    this.consumer.seek({ topic: this.topic, partition: PARTITION, offset: this.from });
    return this;
  }

  async next(): Promise<readonly ReceivedMessage[]> {
    if (this.waiting.length === 0 && !this.failure) await this.wait();
    if (this.failure) throw this.failure;
    const { waiting } = this;
    this.waiting = [];
    this.taken();
    return waiting;
  }

  async close(): Promise<void> {
    this.taken();
    await this.consumer.disconnect();
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, WAIT_MS);
      this.arrived = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
