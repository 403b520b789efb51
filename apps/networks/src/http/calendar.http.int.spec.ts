import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarPage } from '@samanom/contracts/networks';
import ICAL from 'ical.js';
import { Meetings, analyst, localPerson } from './meetings.ts';

let meetings: Meetings;
let lusterId: string;
let networkId: string;

beforeAll(async () => {
  meetings = await Meetings.start();
  const luster = await meetings.participation('Luster');
  const lom = await meetings.participation('Lom');
  lusterId = luster.municipalityId;
  networkId = await meetings.network();
  await meetings.place(luster.participationId, networkId);
  await meetings.gathering(networkId, 1, '2013-04-10');
  await meetings.gathering(await meetings.network(), 1, '2013-05-02');
  for (const [{ participationId, municipalityId }, date] of [
    [luster, '2013-06-04'],
    [lom, '2013-06-05'],
  ] as const)
    await meetings.send('POST', '/theme-days', {
      participationId,
      municipalities: [municipalityId],
      title: 'Nærvær',
      place: 'Gaupne',
      date,
    });
  await meetings.send('POST', '/project-leader-gatherings', {
    title: 'Metode',
    days: [{ date: '2013-09-10', from: '10:00', to: '15:00' }],
    place: 'Oslo',
    online: false,
  });
});
afterAll(() => meetings.stop());

const calendar = (query = '', as = analyst, headers = {}) =>
  meetings.get<CalendarPage>(`/calendar?${query}`, as, headers);
const titles = ({ body }: { readonly body: CalendarPage }) =>
  body.rows.map(({ title, days }) => `${days[0]?.date} ${title.replace(/ i Nettverk .*:/, ':')}`);

describe('the programme’s calendar', () => {
  const all = [
    '2011-06-15 Søknadsfrist: Pulje 1',
    '2013-04-10 Samling 1: hensikt og mål',
    '2013-05-02 Samling 1: hensikt og mål',
    '2013-06-04 Lokal temadag: Nærvær',
    '2013-06-05 Lokal temadag: Nærvær',
    '2013-09-10 Prosjektleiarsamling: Metode',
  ];

  it('has all that people meet for, and deadlines, by their first day and in the language asked for', async () => {
    const whole = await calendar('language=nn');
    expect(titles(whole)).toEqual(all);
    expect(whole.body.rows[1]).toMatchObject({ networkId, cohort: 'Pulje 1', number: 1 });
    const { body } = await calendar('limit=2&offset=1', analyst, { 'accept-language': 'en' });
    expect(body.total).toBe(6);
    expect(body.rows.map(({ title }) => title.slice(0, 14))).toEqual(
      Array(2).fill('Gathering 1 of'),
    );
  });

  it('is chosen by time, kind, cohort and network', async () => {
    expect(titles(await calendar('language=nn&from=2013-05-01&until=2013-06-04'))).toEqual(
      all.slice(2, 4),
    );
    expect(titles(await calendar('language=nn&kind=deadline'))).toEqual(all.slice(0, 1));
    expect(titles(await calendar(`language=nn&networkId=${networkId}`))).toEqual([all[1], all[3]]);
    const { cohortId } = meetings.intake;
    expect((await calendar(`cohortId=${cohortId}`)).body.total).toBe(6);
    expect((await calendar(`cohortId=${networkId}`)).body.rows).toMatchObject([
      { kind: 'project-leader-gathering' },
    ]);
    expect((await calendar('from=never')).status).toBe(400);
  });

  it('shows a municipality its own theme days only', async () => {
    const { body } = await calendar('kind=theme-day', localPerson(lusterId, 'elected'));
    expect(body.rows.map(({ days }) => days)).toEqual([
      [{ date: '2013-06-04', from: null, to: null }],
    ]);
  });

  it('is shown as it was known, and is a file that calendars open', async () => {
    const planned = await meetings.gathering(networkId, 2, '2013-11-05');
    await calendar();
    const asOf = new Date().toISOString();
    await meetings.send('POST', `/gatherings/${planned}/calling-off`, { reason: 'Snø' });
    await calendar();
    const chosen = `from=2013-11-01&until=2013-11-30`;
    const status = async (query: string) => (await calendar(query)).body.rows[0]?.status;
    expect(await status(chosen)).toBe('called-off');
    const before = await meetings.service.ask<CalendarPage>(
      'GET',
      `/calendar?${chosen}&asOf=${asOf}`,
      {
        as: analyst,
      },
    );
    expect(before.body.rows).toMatchObject([{ status: 'planned' }]);
    const file = await meetings.get('/calendar.ics?language=nn', analyst);
    expect(file.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="samanom.ics"',
    });
    const events = new ICAL.Component(ICAL.parse(file.text) as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(
      events.map(({ summary, component }) => [
        summary.replace(/ i Nettverk .*:/, ':'),
        component.getFirstPropertyValue('status'),
      ]),
    ).toEqual([
      ['Søknadsfrist: Pulje 1', 'CONFIRMED'],
      ['Samling 1: hensikt og mål', 'TENTATIVE'],
      ['Samling 1: hensikt og mål', 'TENTATIVE'],
      ['Lokal temadag: Nærvær', 'CONFIRMED'],
      ['Lokal temadag: Nærvær', 'CONFIRMED'],
      ['Prosjektleiarsamling: Metode', 'CONFIRMED'],
      ['Samling 2: djupdykk i temaet', 'CANCELLED'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(7);
  });
});
