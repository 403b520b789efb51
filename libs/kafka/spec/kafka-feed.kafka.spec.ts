import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, toCloudEvent } from '@samanom/event-store';
import { eventually } from '@samanom/testing';
import { Broker, KafkaFeed, Relay, readTold, toMessage, topicOf } from '../src/index.ts';
import { feedConformance } from './feed-conformance.ts';
import { Listener } from './listener.ts';
import { Teller } from './teller.ts';

const broker = new Broker(process.env['TEST_KAFKA_BROKERS'] ?? '', 'spec');
const feed = ({ service }: Teller) => new KafkaFeed(service, broker, 'listener');
const relayOf = (teller: Teller, errors: unknown[] = []) => {
  const relay = new Relay({
    service: teller.service,
    url: teller.database.url,
    broker,
    onCompared: (ahead) => {
      teller.store.takeNoCommands(ahead?.message);
      return Promise.resolve();
    },
    onError: (error) => errors.push(error),
  });
  relay.start();
  return relay;
};

feedConformance('Kafka', {
  feed,
  carry: (teller) => {
    const relay = relayOf(teller);
    return Promise.resolve(() => relay.stop());
  },
});

const readTopic = async (teller: Teller) => {
  const topic = topicOf(teller.service);
  const end = Number(await broker.endOf(topic));
  const reader = await broker.reader(topic, `spec.${Date.now()}`, '0');
  const messages = [];
  while (messages.length < end) messages.push(...(await reader.next()));
  await reader.close();
  return messages;
};

describe('telling over Kafka', () => {
  let teller: Teller;
  beforeAll(async () => {
    teller = await Teller.start();
  });
  afterAll(() => teller.stop());

  it('sends the canonical CloudEvent, numbered from 1, keyed by its stream', async () => {
    const relay = relayOf(teller);
    await teller.tell(3);
    await eventually('three stand on the topic', () => relay.status.sequence === 3, 20_000);
    const told = await readTold(teller.pool, 0, 10);
    const messages = await readTopic(teller);
    expect(messages.map(({ value }) => value)).toEqual(
      told.map(({ event }) => canonicalJson(toCloudEvent(teller.service, event))),
    );
    expect(messages.map(({ headers }) => headers['sequence'])).toEqual(['1', '2', '3']);
    expect(new Set(messages.map(({ key }) => key))).toEqual(new Set([told[0]?.event.streamId]));
    await relay.stop();
  });

  it('goes on after the topic’s last message; repeats on the topic are heard once', async () => {
    const listener = await Listener.start();
    listener.hear(feed(teller));
    // A zombie relay sends an old batch after the new one.
    const writer = await broker.writer(topicOf(teller.service));
    const [first, second] = await readTold(teller.pool, 0, 2);
    if (!first || !second) throw new Error('nothing was told');
    await writer.send(
      [first, second].map(({ sequence, event }) => toMessage(teller.service, sequence, event)),
    );
    await writer.close();
    const relay = relayOf(teller);
    await teller.tell(2);
    await eventually(
      'each is heard once, in order',
      async () => (await listener.heardIds()).join() === (await teller.toldIds()).join(),
      20_000,
    );
    expect((await readTopic(teller)).length).toBeGreaterThan(5);
    await relay.stop();
    await listener.stop();
  });

  it('is done by one of two instances, and taken over when that one ends', async () => {
    const [one, two] = [relayOf(teller), relayOf(teller)];
    await teller.tell(2);
    const last = await teller.told();
    const stands = () => Math.max(one.status.sequence, two.status.sequence);
    await eventually('all stands on the topic', () => stands() === last, 20_000);
    const leading = one.status.sequence === last ? one : two;
    await leading.stop();
    await teller.tell(1);
    await eventually('the other has told it', () => stands() === last + 1, 20_000);
    await Promise.all([one.stop(), two.stop()]);
  });

  it('closes the service for commands when the topic holds what the log does not know', async () => {
    const [last] = (await readTold(teller.pool, 0, 1000)).slice(-1);
    if (!last) throw new Error('nothing was told');
    const writer = await broker.writer(topicOf(teller.service));
    await writer.send([toMessage(teller.service, last.sequence + 5, last.event)]);
    await writer.close();
    const relay = relayOf(teller);
    await eventually('the relay has stopped', () => relay.status.state === 'stopped', 20_000);
    expect(relay.status.reason).toContain('restored to before what it told');
    await expect(teller.tell(1)).rejects.toMatchObject({ name: 'TakesNoCommands' });
    await relay.stop();
  });

  it('leaves a loss on the topic unheard, and says which number is missing', async () => {
    const other = await Teller.start();
    await other.tell(4);
    const topic = topicOf(other.service);
    await broker.endOf(topic);
    const writer = await broker.writer(topic);
    const told = await readTold(other.pool, 0, 4);
    await writer.send(
      told
        .filter(({ sequence }) => sequence !== 3)
        .map(({ sequence, event }) => toMessage(other.service, sequence, event)),
    );
    await writer.close();
    const listener = await Listener.start();
    const hearer = listener.hear(feed(other));
    await eventually('hearing has stopped', () => hearer.status[0]?.state === 'stopped', 20_000);
    expect(hearer.status[0]).toMatchObject({
      reason: expect.stringMatching(/^number 3 of .* is missing/),
    });
    expect(await listener.heardIds()).toHaveLength(2);
    await listener.stop();
    await other.stop();
  });
});
