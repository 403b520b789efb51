import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@samanom/testing';
import { LogFeed, recoverTold, tailOfHearer } from '../src/index.ts';
import { Listener } from './listener.ts';
import { restoreToBefore } from './restored.ts';
import { Teller } from './teller.ts';

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

const hear = () => listener.hear(new LogFeed(teller.service, teller.database.readerUrl));
const heardAll = () =>
  eventually(
    'all that was told is heard',
    async () => (await listener.heardIds()).join() === (await teller.toldIds()).join(),
  );

describe('a teller restored to before what it told', () => {
  it('is objected to, takes its told events back from who heard them, and names what nobody has', async () => {
    await teller.tell(6); // of each pair only the second is told
    hear();
    await heardAll();
    const before = await teller.toldIds();
    await restoreToBefore(teller.database.ownerUrl, 6);
    await listener.stopHearing();
    const hearer = hear();
    await eventually('hearing has stopped', () => hearer.status[0]?.state === 'stopped');

    const tail = tailOfHearer(listener.pool, teller.service);
    const recovered = await recoverTold(teller.service, teller.database.ownerUrl, tail);

    expect(recovered).toMatchObject({ events: 3, lastSequence: 6, lostDocuments: [] });
    expect(recovered.lostVersions.map(({ version }) => version)).toEqual([7, 9, 11]);
    expect(await teller.toldIds()).toEqual(before);
    await teller.tell(2);
    await heardAll();
    expect(await listener.heardIds()).toHaveLength(8);
  });

  it('that has told something else since is not mended, and nothing is changed', async () => {
    await restoreToBefore(teller.database.ownerUrl, 2);
    await listener.stopHearing();
    await teller.decideOne();
    const before = await teller.toldIds();
    const tail = tailOfHearer(listener.pool, teller.service);
    await expect(recoverTold(teller.service, teller.database.ownerUrl, tail)).rejects.toThrow(
      /has told another event as number 8 since it was restored/,
    );
    expect(await teller.toldIds()).toEqual(before);
  });
});
