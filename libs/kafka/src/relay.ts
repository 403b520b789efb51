import { LOCKS, Leader, loop, type Loop } from '@samanom/event-store';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Broker, TopicWriter } from './kafka.ts';
import { lastTold, readTold } from './told-log.ts';
import type { ToldEvent } from './told-event.ts';
import { fromMessage, toMessage, topicOf } from './topic.ts';

const LIMIT = 500;
const RETRY_MS = 500;
/** After so many looks (some two seconds) it is not a lock left over for a moment: another instance leads, and has compared. */
const ANOTHER_LEADS = 100;

/** The topic holds what the log does not know: the database was restored to before what it told. */
export class TopicAhead extends Error {
  readonly sequence: number;
  readonly eventId: string;

  constructor({ sequence, event }: ToldEvent, own: string | undefined) {
    super(
      `the topic ends with number ${sequence} (${event.eventId}), where the log has ${own ?? 'nothing'}: the database was restored to before what it told`,
    );
    this.name = 'TopicAhead';
    this.sequence = sequence;
    this.eventId = event.eventId;
  }
}

export interface RelayStatus {
  readonly state: 'waiting' | 'telling' | 'stopped';
  /** The last number that stands on the topic, as far as this instance knows. */
  readonly sequence: number;
  /** How many told events are in the log and not yet on the topic. */
  readonly lag: number;
  readonly reason?: string;
}

export interface RelayOptions {
  readonly service: string;
  readonly url: string;
  readonly broker: Broker;
  /** No instance may take commands while the topic is ahead; undefined: all is well. */
  readonly onCompared: (ahead: TopicAhead | undefined) => Promise<void>;
  readonly onError?: (error: unknown) => void;
}

/**
 * Sends what is told to the service's topic, in the log's order. It keeps no checkpoint: at its start, and after every
 * failed send with a new writer, it goes on after the topic's last message. So the topic may repeat, and never lacks.
 */
export class Relay {
  status: RelayStatus = { state: 'waiting', sequence: 0, lag: 0 };
  private readonly options: RelayOptions;
  private readonly leader: Leader;
  private writer: TopicWriter | undefined;
  private sent = 0;
  private running: Loop | undefined;

  constructor(options: RelayOptions) {
    this.options = options;
    const { url, service } = options;
    this.leader = new Leader({ url, name: `${service} relay`, lock: LOCKS.relay });
    this.compared = new Promise((resolve) => (this.hasCompared = resolve));
  }

  /** Settles when this instance has compared the topic with the log, or has failed to, or another instance leads. */
  readonly compared: Promise<void>;
  private notLeading = 0;
  private hasCompared: () => void = () => undefined;

  start(): void {
    this.running = loop(() => this.step());
  }

  wake(): void {
    this.running?.wake();
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.closeWriter();
    await this.leader.giveUp();
  }

  private async step(): Promise<boolean> {
    try {
      const client = await this.leader.lead();
      if (!client) {
        if (++this.notLeading === ANOTHER_LEADS) this.hasCompared();
        await this.closeWriter();
        return false;
      }
      this.writer ??= await this.begin(client);
      return await this.tell(client, this.writer);
    } catch (error) {
      await this.fail(error);
      return false;
    }
  }

  private async tell(client: pg.Client, writer: TopicWriter): Promise<boolean> {
    const told = await readTold(client, this.sent, LIMIT);
    const { service } = this.options;
    if (told.length > 0)
      await writer.send(told.map(({ sequence, event }) => toMessage(service, sequence, event)));
    this.sent = told.at(-1)?.sequence ?? this.sent;
    const full = told.length === LIMIT;
    const lag = full ? (await lastTold(client)) - this.sent : 0;
    this.status = { state: 'telling', sequence: this.sent, lag };
    return told.length > 0;
  }

  /** Where the topic ends, and whether that is what the log says. */
  private async begin(client: pg.Client): Promise<TopicWriter> {
    const { broker, service, onCompared } = this.options;
    const last = await lastOnTopic(broker, service);
    if (last) await agree(client, last);
    this.sent = last?.sequence ?? 0;
    const writer = await broker.writer(topicOf(service));
    await onCompared(undefined);
    this.hasCompared();
    return writer;
  }

  private async fail(error: unknown): Promise<void> {
    this.options.onError?.(error);
    await this.closeWriter();
    const { sequence } = this.status;
    if (error instanceof TopicAhead) {
      this.status = { state: 'stopped', sequence, lag: 0, reason: error.message };
      await this.options
        .onCompared(error)
        .catch((failure: unknown) => this.options.onError?.(failure));
    } else {
      this.status = { ...this.status, state: 'waiting' };
      await this.leader.giveUp();
    }
    this.hasCompared();
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }

  private async closeWriter(): Promise<void> {
    const { writer } = this;
    this.writer = undefined;
    await writer?.close().catch(() => undefined);
  }
}

const MOST_READS = 20;

/** The last message of the service's own topic. */
export const lastOnTopic = async (
  broker: Broker,
  service: string,
): Promise<ToldEvent | undefined> => {
  const topic = topicOf(service);
  const end = BigInt(await broker.endOf(topic));
  if (end === 0n) return undefined;
  const reader = await broker.reader(
    topic,
    `samanom.${service}.end.${randomUUID()}`,
    String(end - 1n),
  );
  try {
    for (let reads = 0; reads < MOST_READS; reads++) {
      const last = (await reader.next()).at(-1);
      if (last) return fromMessage(last);
    }
  } finally {
    await reader.close();
  }
  throw new Error(`the end of ${topic} could not be read`);
};

const agree = async (client: pg.Client, last: ToldEvent): Promise<void> => {
  const [own] = await readTold(client, last.sequence - 1, 1);
  if (own?.event.eventId !== last.event.eventId) throw new TopicAhead(last, own?.event.eventId);
};
