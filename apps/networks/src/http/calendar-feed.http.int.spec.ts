import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarFeedAnswer, CalendarFeedMade } from '@samanom/contracts/networks';
import type { TestPerson } from '@samanom/testing';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Meetings, caseWorker, localPerson } from './meetings.ts';

let meetings: Meetings;
let contact: TestPerson;
let networkId: string;
let theirs: string;
let otherId: string;

beforeAll(async () => {
  meetings = await Meetings.start();
  const luster = await meetings.participation('Luster');
  const lom = await meetings.participation('Lom');
  contact = localPerson(luster.municipalityId);
  networkId = await meetings.network();
  otherId = await meetings.network();
  await meetings.place(luster.participationId, networkId);
  await meetings.place(lom.participationId, otherId);
  meetings.service.clock.at = '2013-01-10T11:00:00.000Z';
  theirs = await meetings.gathering(networkId, 1, '2013-04-10');
  await meetings.send('POST', `/gatherings/${theirs}/announcement`);
  await meetings.gathering(networkId, 2, '2013-10-10');
  const others = await meetings.gathering(otherId, 1, '2013-05-02');
  await meetings.send('POST', `/gatherings/${others}/announcement`);
  for (const { participationId, municipalityId } of [luster, lom])
    await meetings.send('POST', '/theme-days', {
      participationId,
      municipalities: [municipalityId],
      title: 'Nærvær',
      place: 'Gaupne',
      date: '2013-06-04',
    });
  await meetings.send('POST', '/project-leader-gatherings', {
    title: 'Metode',
    days: [{ date: '2013-09-10', from: '10:00', to: '15:00' }],
    place: 'Oslo',
    online: false,
  });
  await meetings.get('/calendar');
});
afterEach(() => {
  meetings.service.clock.at = '2013-01-10T11:00:00.000Z';
});
afterAll(() => meetings.stop());

const made = async (as: TestPerson) =>
  (await meetings.send<CalendarFeedMade>('POST', '/calendar/feed', { language: 'nn' }, as)).body;
const follow = (path: string) => meetings.service.ask('GET', path);
const datesOf = ({ text }: { readonly text: string }) =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .map(
      ({ startDate, summary }) =>
        `${startDate.toString().slice(0, 10)} ${summary.split(/[ :]/)[0]}`,
    );

describe('a calendar address', () => {
  const reminder = '2013-03-27 Kalenderadressa';

  it('is followed without signing in, and has what its person meets for', async () => {
    const { path, expiresAt } = await made(contact);
    expect(expiresAt).toBe('2013-04-10T11:00:00.000Z');
    const answer = await follow(path);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=900',
    });
    expect(datesOf(answer)).toEqual(['2013-04-10 Samling', '2013-06-04 Lokal', reminder]);
    expect(answer.text).not.toContain(contact.person);
    expect(answer.text).not.toMatch(/KS|ORGANIZER|ATTENDEE|mailto/);
  });

  it('is for the roles that it was made for', async () => {
    const leader = { roles: ['network-leader'], organisation: 'ks', person: randomUUID() };
    const lead = { personId: leader.person, from: '2013-05-01' };
    await meetings.send('POST', `/networks/${networkId}/leaders`, lead);
    await meetings.send('POST', `/networks/${otherId}/leaders`, {
      ...lead,
      to: '2013-04-30',
      from: '2013-01-01',
    });
    await meetings.get('/calendar');
    expect(datesOf(await follow((await made(leader)).path))).toEqual([
      '2013-10-10 Samling',
      reminder,
    ]);
    const projectLeader = localPerson(contact.organisation, 'project-leader');
    expect(datesOf(await follow((await made(projectLeader)).path))).toEqual([
      '2013-04-10 Samling',
      '2013-06-04 Lokal',
      '2013-09-10 Prosjektleiarsamling',
      reminder,
    ]);
    expect(datesOf(await follow((await made(caseWorker)).path))).toHaveLength(7);
    const operator = { roles: ['operator'], organisation: 'ministry' };
    expect((await meetings.send('POST', '/calendar/feed', {}, operator)).status).toBe(403);
  });

  it('follows a gathering that is moved', async () => {
    const { path } = await made(contact);
    const days = [{ date: '2013-04-17', from: '10:00', to: '16:00' }];
    await meetings.send('POST', `/gatherings/${theirs}/move`, {
      days,
      place: 'Bodø',
      reason: 'Snø',
    });
    await meetings.get('/calendar');
    expect(datesOf(await follow(path))).toContain('2013-04-17 Samling');
  });

  it('is shown as existing to its person, without its secret; the database has only a hash', async () => {
    const { path } = await made(contact);
    const { body, text } = await meetings.get<CalendarFeedAnswer>('/calendar/feed', contact);
    expect(body.feed).toMatchObject({ organisation: contact.organisation, roles: ['contact'] });
    const secret = path.split('/')[3] ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(text).not.toContain(secret);
    const kept = await meetings.service.app
      .get(DataSource)
      .query<object[]>('SELECT * FROM networks.calendar_feed');
    expect(JSON.stringify(kept)).not.toContain(secret);
    const stranger = localPerson(contact.organisation);
    const none = await meetings.get<CalendarFeedAnswer>('/calendar/feed', stranger);
    expect(none.body).toEqual({ feed: null });
  });

  it('that is unknown, replaced, revoked or expired is not there, all alike', async () => {
    const replaced = await made(contact);
    const revoked = await made(contact);
    expect((await meetings.send('DELETE', '/calendar/feed', undefined, contact)).status).toBe(204);
    const expired = await made(contact);
    meetings.service.clock.at = '2013-04-10T11:00:00.000Z';
    const paths = [replaced, revoked, expired].map(({ path }) => path);
    for (const path of [...paths, '/calendar/feeds/x/samanom.ics']) {
      const { status, body } = await follow(path);
      expect([status, body]).toEqual([
        404,
        expect.objectContaining({ code: 'calendar-feed-unknown' }),
      ]);
    }
    expect(
      (await meetings.get<CalendarFeedAnswer>('/calendar/feed', contact)).body.feed,
    ).toBeNull();
  });

  it('lives on when its person renews it, for the roles that are held then', async () => {
    const { path } = await made(contact);
    meetings.service.clock.at = '2013-04-01T11:00:00.000Z';
    const now = { ...contact, roles: ['contact', 'project-leader'] };
    const renewed = await meetings.send('PUT', '/calendar/feed/renewal', undefined, now);
    expect(renewed.body).toMatchObject({ expiresAt: '2013-06-30T11:00:00.000Z', roles: now.roles });
    meetings.service.clock.at = '2013-06-30T10:59:59.999Z';
    expect(datesOf(await follow(path))).toContain('2013-09-10 Prosjektleiarsamling');
    const other = localPerson(contact.organisation);
    const none = await meetings.send('PUT', '/calendar/feed/renewal', undefined, other);
    expect(none.status).toBe(404);
  });
});
