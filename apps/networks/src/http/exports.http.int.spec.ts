import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { Meetings, analyst, localPerson } from './meetings.ts';

let meetings: Meetings;

beforeAll(async () => {
  meetings = await Meetings.start();
});
afterAll(() => meetings.stop());

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });

describe('the lists of networks as files', () => {
  it('are whole, filtered, and only for who may see the list', async () => {
    const { participationId } = await meetings.participation('Luster');
    await meetings.participation('Lom');
    const networkId = await meetings.network();
    await meetings.place(participationId, networkId);
    const memberships = await meetings.get('/memberships?network=any&limit=1&format=csv', analyst);
    expect(rowsOf(memberships.text)).toMatchObject([
      { Pulje: 'Pulje 1', Deltaker: 'Luster', Nettverk: '1', 'Nettverk (id)': networkId },
    ]);
    const waiting = await meetings.get('/memberships?network=none&format=csv', analyst);
    expect(rowsOf(waiting.text)).toMatchObject([{ Deltaker: 'Lom', Nettverk: '0' }]);
    const networks = await meetings.get('/networks?format=csv', analyst, {
      'accept-language': 'en',
    });
    expect(rowsOf(networks.text)).toMatchObject([{ Themes: 'reputation', Memberships: '1' }]);
    const gatheringId = await meetings.gathering(networkId, 1, '2013-04-10');
    const gatherings = await meetings.get(`/gatherings?networkId=${networkId}&format=csv`);
    expect(rowsOf(gatherings.text)).toMatchObject([
      { Samling: '1', 'Første dag': '2013-04-10', 'Samling (id)': gatheringId },
    ]);
    const stranger = localPerson(randomUUID(), 'elected');
    expect((await meetings.get('/memberships?format=csv', stranger)).status).toBe(403);
  });
});
