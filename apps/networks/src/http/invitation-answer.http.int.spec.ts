import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gatheringsIn, partyOf } from './at-gatherings.ts';
import { Meetings, localPerson } from './meetings.ts';

let meetings: Meetings;
let gatherings: ReturnType<typeof gatheringsIn>;

beforeAll(async () => {
  meetings = await Meetings.start();
  gatherings = gatheringsIn(meetings);
});
afterAll(() => meetings.stop());

describe('an invitation', () => {
  it('is answered, answered anew, and shown with its reason to those it concerns', async () => {
    const networkId = await meetings.network();
    const luster = await gatherings.place('Luster', networkId);
    const lom = await gatherings.place('Lom', networkId);
    const gatheringId = await meetings.gathering(networkId, 1, '2013-04-10');
    const contact = localPerson(luster.municipalityId);
    const { participationId } = luster;
    const early = await gatherings.answer(gatheringId, { participationId, coming: true }, contact);
    expect(early.body).toMatchObject({ code: 'party-unnamed' });
    await gatherings.act(gatheringId, 'announcement');
    const elected = localPerson(luster.municipalityId, 'elected');
    await gatherings.answer(gatheringId, { participationId, coming: true }, elected);
    const no = { participationId, party: 'employees', coming: false, reason: 'Ingen kan.' };
    expect((await gatherings.answer(gatheringId, no, contact)).status).toBe(204);
    const stranger = localPerson(lom.municipalityId);
    expect((await gatherings.answer(gatheringId, no, stranger)).status).toBe(403);

    const shown = await gatherings.sheet(gatheringId, contact);
    expect(shown.rows.map(({ name }) => name)).toEqual(['Luster']);
    expect(shown.acts).toEqual(['answer']);
    const own = partyOf(shown, 'elected')?.answers;
    expect(own).toMatchObject([{ personId: elected.person, coming: true, outdated: false }]);
    const [refusal] = partyOf(shown, 'employees')?.answers ?? [];
    const url = `/gatherings/${gatheringId}/attendance/documents/${refusal?.reason ?? ''}`;
    expect((await meetings.get(url, elected)).body).toMatchObject({
      content: { reason: 'Ingen kan.' },
    });
    expect((await meetings.get(url, stranger)).status).toBe(404);
    expect((await gatherings.sheet(gatheringId)).rows.map(({ name }) => name)).toEqual([
      'Lom',
      'Luster',
    ]);

    const off = await gatherings.act(gatheringId, 'calling-off', { reason: 'Snø.' });
    expect(off.status).toBe(204);
    const late = await gatherings.answer(gatheringId, no, contact);
    expect(late.body).toMatchObject({ code: 'gathering-called-off' });
    const last = await gatherings.sheet(gatheringId);
    expect(last).toMatchObject({ status: 'called-off', acts: [] });
    expect(partyOf(last, 'employees', 'Luster')).toMatchObject({
      attendance: 'not-expected',
      answers: [{ coming: false }],
    });
  });
});
