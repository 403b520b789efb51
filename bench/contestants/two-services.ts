import { Broker, Hearer, KafkaFeed, LogFeed, Relay, type EventFeed } from '@samanom/kafka';
import { Sequencer } from '@samanom/event-store';
import { topicOf } from '../../libs/kafka/src/topic.ts';
import type { Databases } from '../databases.ts';
import { until } from '../measure/until.ts';
import { deleteTopics, newService } from './bare-kafka.ts';
import { numberedClaims, ourService } from './our-views.ts';
import { ourStore, ourTables } from './ours.ts';

const onError = (error: unknown): void => console.error(error);

export const ourRelay = (service: string, url: string, brokers: string): Relay =>
  new Relay({
    service,
    url,
    broker: new Broker(brokers, service),
    onCompared: () => Promise.resolve(),
    onError,
  });

export const ourHearer = (url: string, feed: EventFeed, onHeard = (): void => undefined): Hearer =>
  new Hearer({ service: 'bench', url, feeds: [feed], onHeard, onError });

export const hears = ({ status }: Hearer): boolean =>
  status.every(({ state }) => state === 'hearing');

const teller = (service: string, url: string) => {
  const store = ourStore(url, undefined, service);
  const sequencer = new Sequencer({ service, url });
  store.onAppended(() => sequencer.wake());
  sequencer.start();
  return {
    store,
    sequencer,
    stop: async () => {
      await sequencer.stop();
      await store.close();
    },
  };
};

/** One that decides and tells, one that hears and shows: wired as libs/service wires them. Without brokers, from log to log. */
export const twoServices = async (databases: Databases, brokers: string | undefined) => {
  const service = newService();
  const tellerUrl = await databases.fresh('ours', ourTables);
  const url = await databases.fresh('listener', ourTables);
  const { store, sequencer, stop } = teller(service, tellerUrl);
  const relay = brokers === undefined ? undefined : ourRelay(service, tellerUrl, brokers);
  sequencer.onProgress(() => relay?.wake());
  relay?.start();
  const listener = await ourService(url, numberedClaims);
  const feed =
    brokers === undefined
      ? new LogFeed(service, tellerUrl)
      : new KafkaFeed(service, new Broker(brokers, 'bench'), 'bench');
  const hearer = ourHearer(url, feed, () => listener.sequencer.wake());
  hearer.start();
  await until('the listener hears', () => hears(hearer));
  return {
    store,
    url,
    stop: async () => {
      await relay?.stop();
      await hearer.stop();
      await listener.stop();
      await stop();
      if (brokers !== undefined) await deleteTopics(brokers, topicOf(service));
    },
  };
};
