import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@samanom/testing';
import { Broker, KafkaFeed, Relay, recoverTold, tailOfTopic } from '../src/index.ts';
import { Listener } from './listener.ts';
import { restoreToBefore } from './restored.ts';
import { Teller } from './teller.ts';

const broker = new Broker(process.env['TEST_KAFKA_BROKERS'] ?? '', 'spec');
let teller: Teller;
let listener: Listener;
beforeAll(async () => {
  teller = await Teller.start();
  listener = await Listener.start();
});
afterAll(async () => {
  await listener.stop();
  await teller.stop();
});

const relay = () => {
  const one = new Relay({
    service: teller.service,
    url: teller.database.url,
    broker,
    onCompared: (ahead) => {
      teller.store.takeNoCommands(ahead?.message);
      return Promise.resolve();
    },
  });
  one.start();
  return one;
};

describe('a teller restored to before what stands on its topic', () => {
  it('takes no commands, takes its tail back from the topic, and goes on; hearers notice nothing', async () => {
    const before = relay();
    await teller.tell(6);
    await eventually('six stand on the topic', () => before.status.sequence === 6, 20_000);
    await before.stop();
    const ids = await teller.toldIds();
    await restoreToBefore(teller.database.ownerUrl, 5);

    const closed = relay();
    await closed.compared;
    await expect(teller.tell(1)).rejects.toMatchObject({ name: 'TakesNoCommands' });
    const tail = tailOfTopic(broker, teller.service);
    const recovered = await recoverTold(teller.service, teller.database.ownerUrl, tail);
    expect(recovered).toMatchObject({ events: 3, lastSequence: 6 });
    expect(recovered.lostVersions).toHaveLength(2);
    expect(await teller.toldIds()).toEqual(ids);

    await eventually('the relay goes on', () => closed.status.state === 'telling', 20_000);
    await teller.decideOne();
    listener.hear(new KafkaFeed(teller.service, broker, 'listener'));
    await eventually(
      'all that was told is heard',
      async () => (await listener.heardIds()).join() === (await teller.toldIds()).join(),
      20_000,
    );
    expect(await listener.heardIds()).toHaveLength(7);
    await closed.stop();
  });
});
