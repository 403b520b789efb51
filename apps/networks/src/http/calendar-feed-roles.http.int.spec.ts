import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonErased, RoleGranted, RoleRevoked } from '@samanom/contracts/gateway';
import type { CalendarFeedMade } from '@samanom/contracts/networks';
import { eventually, metaOf, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Meetings, localPerson } from './meetings.ts';

const now = '2013-01-10T11:00:00.000Z';
let meetings: Meetings;
let luster: string;

beforeAll(async () => {
  meetings = await Meetings.start();
  const { participationId, municipalityId } = await meetings.participation('Luster');
  luster = municipalityId;
  const networkId = await meetings.network();
  await meetings.place(participationId, networkId);
  meetings.service.clock.at = now;
  const gatheringId = await meetings.gathering(networkId, 1, '2013-04-10');
  await meetings.send('POST', `/gatherings/${gatheringId}/announcement`);
  await meetings.send('POST', '/project-leader-gatherings', {
    title: 'Metode',
    days: [{ date: '2013-09-10', from: '10:00', to: '15:00' }],
    place: 'Oslo',
    online: false,
  });
  await meetings.get('/calendar');
});
afterAll(() => meetings.stop());

const grant = async ({ person = '', organisation }: TestPerson, role: string) => {
  const held = { grantId: randomUUID(), personId: person, organisation, role };
  const term = { from: '2013-01-01', to: null };
  const told = { ...held, ...term, reason: 'a'.repeat(64), proposedBy: null };
  await meetings.gateway.say(RoleGranted(told), metaOf({ at: now }));
  return held;
};
const revoke = (held: Awaited<ReturnType<typeof grant>>) =>
  meetings.gateway.say(
    RoleRevoked({ ...held, lastDay: null, reason: 'a'.repeat(64) }),
    metaOf({ at: now }),
  );

const made = async (as: TestPerson) => {
  const { body } = await meetings.send<CalendarFeedMade>('POST', '/calendar/feed', {}, as);
  return body.path;
};
const shown = async (path: string) => {
  const { status, body, text } = await meetings.service.ask('GET', path);
  if (status === 404) return body['code'];
  return ['20130410', '20130910'].filter((day) => text.includes(`DTSTART;TZID=Europe/Oslo:${day}`));
};
const comesToShow = (path: string, what: unknown) =>
  eventually(`it shows ${String(what)}`, async () => isDeepStrictEqual(await shown(path), what));

describe('a calendar address', () => {
  it('shows what the roles of now give, and is gone with the last of them', async () => {
    const contact = localPerson(luster, 'contact');
    const first = await grant(contact, 'contact');
    const path = await made(contact);
    expect(await shown(path)).toEqual(['20130410']);
    const second = await grant(contact, 'project-leader');
    await comesToShow(path, ['20130410', '20130910']);
    await revoke(second);
    await comesToShow(path, ['20130410']);
    await revoke(first);
    await comesToShow(path, 'calendar-feed-unknown');
  });

  it('outlives no role at another municipality, and is not kept alive by one', async () => {
    const here = localPerson(luster, 'contact');
    const held = await grant(here, 'contact');
    await grant({ ...here, organisation: randomUUID() }, 'contact');
    const path = await made(here);
    await revoke(held);
    await comesToShow(path, 'calendar-feed-unknown');
  });

  it('stays with a role that the issuer gave, of which nothing is told', async () => {
    const contact = localPerson(luster, 'contact');
    const path = await made(contact);
    const held = await grant(contact, 'project-leader');
    await comesToShow(path, ['20130410', '20130910']);
    await revoke(held);
    await comesToShow(path, ['20130410']);
  });

  it('is gone with the person, whoever gave the role', async () => {
    const contact = localPerson(luster, 'contact');
    const [path, other] = [await made(contact), await made(localPerson(luster, 'contact'))];
    const { person: personId = '' } = contact;
    await meetings.gateway.say(PersonErased({ personId, reason: 'a'.repeat(64) }));
    await comesToShow(path, 'calendar-feed-unknown');
    expect(await shown(other)).toEqual(['20130410']);
  });
});
