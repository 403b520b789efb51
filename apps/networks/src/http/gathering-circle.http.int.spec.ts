import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatheringAnswer, GatheringPage } from '@samanom/contracts/networks';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { gatheringsIn } from './at-gatherings.ts';
import { Meetings, caseWorker, localPerson } from './meetings.ts';

const onlineAddress = 'https://nett.example/samling';
const leader: TestPerson = { roles: ['network-leader'], organisation: 'ks', person: randomUUID() };
let meetings: Meetings;
let gatheringId: string;
let own: string;

beforeAll(async () => {
  meetings = await Meetings.start();
  const networkId = await meetings.network();
  const from = '2012-01-01';
  await meetings.send('POST', `/networks/${networkId}/leaders`, { personId: leader.person, from });
  own = (await gatheringsIn(meetings).place('Luster', networkId)).municipalityId;
  gatheringId = await meetings.gathering(networkId, 1, '2013-04-10');
  const programme = {
    arrangedBy: 'KS',
    onlineAddress,
    items: [{ day: 1, from: '10:00', to: '11:00', title: 'Hensikt', speaker: null }],
  };
  await meetings.send('PUT', `/gatherings/${gatheringId}/programme`, programme);
  await meetings.send('POST', `/gatherings/${gatheringId}/move`, {
    days: [{ date: '2013-04-11', from: '10:00', to: '16:00' }],
    place: 'Bodø',
    reason: 'Ordføraren er sjuk.',
  });
});
afterAll(() => meetings.stop());

const show = async (as: TestPerson) => {
  const url = `/gatherings/${gatheringId}`;
  const { body } = await meetings.get<GatheringAnswer>(url, as);
  const why = await meetings.get(`${url}/documents/${body.moved[0]?.reason ?? ''}`, as);
  const { text: calendar } = await meetings.get('/calendar.ics', as);
  return { body, reason: why.status, isAddressed: calendar.includes(onlineAddress) };
};

describe('a gathering', () => {
  it.each(['contact', 'elected', 'administration', 'employees'])(
    'is on the calendar of %s in every network: when, where and what is on',
    async (role) => {
      const stranger = localPerson(randomUUID(), role);
      const { body: page } = await meetings.get<GatheringPage>('/gatherings', stranger);
      expect(page.rows).toMatchObject([{ gatheringId, place: 'Bodø', online: true }]);
      expect(await show(stranger)).toMatchObject({
        body: {
          inCircle: false,
          programme: { arrangedBy: 'KS', onlineAddress: null, items: [{ title: 'Hensikt' }] },
          moved: [{ from: { place: 'Bodø' } }],
          acts: [],
        },
        reason: 404,
        isAddressed: false,
      });
      for (const part of ['attendance', 'timeline', 'files', 'invitations'])
        expect((await meetings.get(`/gatherings/${gatheringId}/${part}`, stranger)).status).toBe(
          404,
        );
    },
  );

  it('says where it is online, and why it was moved, to the circle of its network', async () => {
    for (const as of [caseWorker, leader, localPerson(own), localPerson(own, 'employees')])
      expect(await show(as)).toMatchObject({
        body: { inCircle: true, programme: { onlineAddress } },
        reason: 200,
        isAddressed: true,
      });
    const otherLeader = { ...leader, person: randomUUID() };
    expect(await show(otherLeader)).toMatchObject({ body: { inCircle: false }, reason: 404 });
  });
});
