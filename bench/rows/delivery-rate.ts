import { Broker, KafkaFeed, LogFeed, readTold, type EventFeed } from '@samanom/kafka';
import { toMessage, topicOf } from '../../libs/kafka/src/topic.ts';
import { BareKafka, deleteTopics, newService } from '../contestants/bare-kafka.ts';
import { SERVICE, ourPool, ourTables } from '../contestants/ours.ts';
import { toldLog } from '../contestants/told-log.ts';
import { hears, ourHearer, ourRelay } from '../contestants/two-services.ts';
import { rate, type Sample } from '../measure/drive.ts';
import { ratio, tournament } from '../measure/tournament.ts';
import { until } from '../measure/until.ts';
import { atLeast, type Result, type Setting } from '../row.ts';

/** As many as the relay takes. */
const BATCH = 500;
const MOST_EVENTS = 100_000;
const PRODUCER = 'kafkajs, bare producer, the same messages from memory';
const RELAY = 'Samanom, relay';

const eventsOf = ({ events }: Setting): number =>
  Math.ceil(Math.min(events, MOST_EVENTS) / 10) * 10;

const logOf = (setting: Setting): Promise<string> =>
  setting.databases.template('told_log', toldLog(eventsOf(setting)));

/** Everything the relay would send, in its batches. */
const messagesOf = async (url: string) => {
  const pool = ourPool(url, 1);
  const batches = [];
  for (let after = 0; ; after += BATCH) {
    const told = await readTold(pool, after, BATCH);
    if (told.length === 0) break;
    batches.push(told.map(({ sequence, event }) => toMessage(SERVICE, sequence, event)));
  }
  await pool.end();
  return batches;
};

/** From when it has a connection until the last message is acknowledged. */
const sent = async (setting: Setting, brokers: string): Promise<Sample> => {
  const batches = await messagesOf(await logOf(setting));
  const kafka = new BareKafka(brokers);
  await kafka.makeTopic();
  const { send, close } = await kafka.producer();
  const sample = await rate(eventsOf(setting), async () => {
    for (const batch of batches) await send(batch);
  });
  await close();
  await deleteTopics(brokers, kafka.topic);
  return sample;
};

/** From when it has compared the empty topic with the log until the last message is acknowledged. */
const relayed = async (setting: Setting, brokers: string, service: string): Promise<Sample> => {
  const events = eventsOf(setting);
  const relay = ourRelay(service, await logOf(setting), brokers);
  relay.start();
  await relay.compared;
  const sample = await rate(events, () =>
    until('all is told', () => relay.status.sequence === events),
  );
  await relay.stop();
  return sample;
};

export const telling = async (setting: Setting, brokers: string): Promise<Result> => {
  await sent(setting, brokers); // the broker at its pace: not counted
  const relay = async () => {
    const service = newService();
    const sample = await relayed(setting, brokers, service);
    await deleteTopics(brokers, topicOf(service));
    return sample;
  };
  const contestants = [
    { name: PRODUCER, run: () => sent(setting, brokers) },
    { name: RELAY, run: relay },
  ];
  const scores = await tournament(contestants, setting.rounds, (text) =>
    setting.progress(`telling: ${text}`),
  );
  return {
    title: `Telling over Kafka, a log of ${eventsOf(setting).toLocaleString('en')} events`,
    columns: { perSecond: 'events/s', seconds: 's' },
    base: PRODUCER,
    scores,
    marks: [atLeast('relay, of the bare producer', 0.5, ratio(scores, RELAY, PRODUCER))],
  };
};

/** From when the source is open until its last event is in the local event table. */
const heard = async (setting: Setting, feed: EventFeed): Promise<Sample> => {
  const events = eventsOf(setting);
  const hearer = ourHearer(await setting.databases.fresh('listener', ourTables), feed);
  hearer.start();
  await until('the source is open', () => hears(hearer));
  const sample = await rate(events, () =>
    until('all is heard', () => hearer.status[0]?.sequence === events),
  );
  await hearer.stop();
  return sample;
};

export const hearing = async (setting: Setting, brokers: string | undefined): Promise<Result> => {
  const service = newService();
  if (brokers !== undefined) await relayed(setting, brokers, service);
  const overKafka = (address: string) => ({
    name: 'Samanom over Kafka',
    run: () => heard(setting, new KafkaFeed(service, new Broker(address, 'bench'), 'bench')),
  });
  const fromLog = {
    name: 'Samanom from log to log',
    run: async () => heard(setting, new LogFeed(SERVICE, await logOf(setting))),
  };
  const contestants = [...(brokers === undefined ? [] : [overKafka(brokers)]), fromLog];
  const scores = await tournament(contestants, setting.rounds, (text) =>
    setting.progress(`hearing: ${text}`),
  );
  if (brokers !== undefined) await deleteTopics(brokers, topicOf(service));
  return {
    title: `Hearing, a past of ${eventsOf(setting).toLocaleString('en')} events`,
    columns: { perSecond: 'events/s', seconds: 's' },
    scores,
    marks: [],
  };
};
