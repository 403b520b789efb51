import { randomUUID } from 'node:crypto';
import { toMessage } from '../../libs/kafka/src/topic.ts';
import { BareKafka, deleteTopics } from '../contestants/bare-kafka.ts';
import { NUMBERED_ROWS } from '../contestants/our-views.ts';
import { SERVICE, newEvent } from '../contestants/ours.ts';
import { twoServices } from '../contestants/two-services.ts';
import type { Sample } from '../measure/drive.ts';
import { followed } from '../measure/followed.ts';
import { Sightings } from '../measure/sightings.ts';
import { ratio, tournament, type Contestant } from '../measure/tournament.ts';
import { watchNumbers } from '../measure/watch.ts';
import { atMost, type Result, type Setting } from '../row.ts';
import { amountClaimed, application, claim, newMeta } from '../subject.ts';

const PER_SECOND = 200;
const MOST = 3;
const BARE = 'kafkajs, bare: message sent to message read';
const KAFKA = 'Samanom over Kafka: command in one service to row in another';
const LOG = 'Samanom from log to log: the same way';

/** The same event as a message, from the call of send until a consumer is given it. */
const bareTrip = async (brokers: string, seconds: number): Promise<Sample> => {
  const kafka = new BareKafka(brokers);
  await kafka.makeTopic();
  const { send, close } = await kafka.producer();
  const sample = await followed(
    async (onSeen) => {
      const sightings = new Sightings(onSeen);
      const stop = await kafka.consumer((number) => sightings.seen(number));
      return { until: (count) => sightings.until(count), stop };
    },
    (number) =>
      send([toMessage(SERVICE, number, newEvent({ id: randomUUID(), expected: number - 1 }))]),
    PER_SECOND,
    seconds,
  );
  await close();
  await deleteTopics(brokers, kafka.topic);
  return sample;
};

/** From the call of decide in one service until another connection reads the other service's row. */
const ourTrip = async (
  { databases, seconds }: Setting,
  brokers: string | undefined,
): Promise<Sample> => {
  const { store, url, stop } = await twoServices(databases, brokers);
  const sample = await followed(
    (onSeen) => watchNumbers(url, NUMBERED_ROWS, onSeen),
    (number) => {
      const id = randomUUID();
      return store.decide(application, id, () => [amountClaimed(claim(id, number))], newMeta());
    },
    PER_SECOND,
    seconds,
  );
  await stop();
  return sample;
};

export const trip = async (setting: Setting, brokers: string | undefined): Promise<Result> => {
  if (brokers !== undefined) await bareTrip(brokers, setting.seconds); // a young Java machine is slow: not counted
  const overKafka = (address: string): readonly Contestant[] => [
    { name: BARE, run: () => bareTrip(address, setting.seconds) },
    { name: KAFKA, run: () => ourTrip(setting, address) },
  ];
  const log = { name: LOG, run: () => ourTrip(setting, undefined) };
  const contestants = [...(brokers === undefined ? [] : overKafka(brokers)), log];
  const scores = await tournament(contestants, setting.rounds, (text) =>
    setting.progress(`delivery: ${text}`),
  );
  const mark = (what: string, name: string) =>
    atMost(`${what}, p99, of the bare round trip`, MOST, ratio(scores, name, BARE, 'p99Ms'));
  return {
    title: `From a command in one service to a row in another, ${PER_SECOND} a second`,
    columns: { p99Ms: 'p99 ms', p50Ms: 'p50 ms', rows: 'seen' },
    ...(brokers !== undefined && { base: BARE }),
    scores,
    marks:
      brokers === undefined
        ? []
        : [mark('delivery over Kafka', KAFKA), mark('delivery from log to log', LOG)],
  };
};
