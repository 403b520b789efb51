import { randomUUID } from 'node:crypto';
import type { Broker, TopicReader } from './kafka.ts';
import { fromMessage, topicOf } from './topic.ts';
import type { EventFeed, Heard, OpenFeed, ToldEvent } from './told-event.ts';

/** The last one heard stands within this many reads, or it is not there. */
const MOST_READS = 20;

/** Another service's told events from its topic. */
export class KafkaFeed implements EventFeed {
  readonly source: string;

  private readonly broker: Broker;
  private readonly hearer: string;

  constructor(source: string, broker: Broker, hearer: string) {
    this.broker = broker;
    this.hearer = hearer;
    this.source = source;
  }

  async open(after: Heard): Promise<OpenFeed> {
    const topic = topicOf(this.source);
    const end = await this.broker.endOf(topic);
    const from = after.place ?? '0';
    // A group of its own each time: nobody waits for a killed hearer's session to run out.
    const group = `samanom.${this.hearer}.hears.${this.source}.${randomUUID()}`;
    const reader = await this.broker.reader(topic, group, from);
    const there = after.sequence > 0 && BigInt(from) < BigInt(end);
    const { last, rest } = there
      ? await find(reader, after.sequence)
      : { last: undefined, rest: [] };
    let waiting: readonly ToldEvent[] = rest;
    return {
      last,
      next: async () => {
        const before = waiting;
        waiting = [];
        return before.length > 0 ? before : (await reader.next()).map(fromMessage);
      },
      close: () => reader.close(),
    };
  }

  async lagBehind({ place }: Heard): Promise<number> {
    const end = await this.broker.endOf(topicOf(this.source));
    return Number(BigInt(end) - (place === null ? 0n : BigInt(place) + 1n));
  }

  /** A topic can't be told; its own service sees that it holds what the log does not know. */
  object(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Reads on to the event with this number. What comes after it in the same batch is not lost. */
const find = async (reader: TopicReader, sequence: number) => {
  for (let reads = 0; reads < MOST_READS;) {
    const events = (await reader.next()).map(fromMessage);
    if (events.length === 0) reads++;
    const at = events.findIndex((event) => event.sequence >= sequence);
    if (at < 0) continue;
    const last = events[at]?.sequence === sequence ? events[at] : undefined;
    return { last, rest: events.slice(last ? at + 1 : at) };
  }
  return { last: undefined, rest: [] };
};
