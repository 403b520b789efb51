import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProjectLeaderGatheringAnswer, ProjectLeaderYears } from '@samanom/contracts/networks';
import { randomUUID } from 'node:crypto';
import { Meetings, analyst, localPerson } from './meetings.ts';

let meetings: Meetings;
const base = '/project-leader-gatherings';

beforeAll(async () => {
  meetings = await Meetings.start();
});
afterAll(() => meetings.stop());

const days = (date: string) => [{ date, from: '10:00', to: '15:30' }];
const plan = async (date: string) => {
  const body = { title: 'Prosjektstyring', days: days(date), place: 'Oslo', online: false };
  const answer = await meetings.send('POST', base, body);
  expect(answer.status).toBe(201);
  return `${base}/${answer.body['gatheringId'] ?? ''}`;
};
const show = async (url: string) => (await meetings.get<ProjectLeaderGatheringAnswer>(url)).body;

describe("a project leaders' gathering", () => {
  it('is for all cohorts, and shows whose leader was there', async () => {
    const luster = await meetings.participation('Luster');
    const lom = await meetings.participation('Lom');
    const url = await plan('2013-10-15');
    const rows = [
      { participationId: luster.participationId, present: true, personId: randomUUID() },
      { participationId: lom.participationId, present: false },
    ];
    const early = await meetings.send('PUT', `${url}/attendance`, { rows });
    expect(early.body).toMatchObject({ code: 'project-leader-gathering-not-held' });
    expect((await meetings.send('POST', `${url}/holding`)).status).toBe(204);
    expect((await meetings.send('PUT', `${url}/attendance`, { rows })).status).toBe(204);
    expect(await show(url)).toMatchObject({
      status: 'held',
      present: 1,
      absent: 1,
      attendance: [
        { participant: 'Lom', present: false, personId: null },
        { participant: 'Luster', present: true, personId: rows[0]?.personId },
      ],
    });
    const before = new Date().toISOString();
    await meetings.send('PUT', `${url}/attendance`, { rows: [{ ...rows[1], present: true }] });
    expect(await show(url)).toMatchObject({ present: 2, absent: 0 });
    expect(await show(`${url}?asOf=${before}`)).toMatchObject({ present: 1, absent: 1 });
    const { text } = await meetings.get(`${base}?year=2013&format=csv`, analyst);
    expect(text).toContain('2013-10-15;2013-10-15;Prosjektstyring;Oslo;nei;held;2;0');
  });

  it('is missed in a year that has none, and noticed where there are more than two', async () => {
    const moved = await plan('2014-04-01');
    await plan('2014-10-01');
    const third = await plan('2014-12-01');
    const off = await plan('2014-12-02');
    await meetings.send('POST', `${off}/calling-off`, { reason: 'Snø.' });
    const years = async (language: string) =>
      (
        await meetings.get<ProjectLeaderYears>(`${base}/years`, analyst, {
          'accept-language': language,
        })
      ).body.rows;
    expect(await years('nn')).toMatchObject([
      { year: 2012, gatherings: 0, deviation: expect.stringContaining('Inga') },
      { year: 2013, gatherings: 1, deviation: null },
      { year: 2014, gatherings: 3, deviation: expect.stringContaining('Fleire enn to') },
      { year: 2015, gatherings: 0, deviation: expect.stringContaining('Inga') },
    ]);
    const to = { days: days('2015-03-01'), place: 'Bodø', reason: 'Val.' };
    await meetings.send('POST', `${third}/move`, to);
    expect((await years('en')).slice(2)).toMatchObject([
      { year: 2014, gatherings: 2, deviation: null },
      { year: 2015, gatherings: 1, deviation: null },
    ]);
    const { moves } = await show(third);
    expect(moves).toMatchObject([{ days: days('2014-12-01'), place: 'Oslo' }]);
    const why = await meetings.get(`${third}/documents/${moves[0]?.reason ?? ''}`);
    expect(why.body).toMatchObject({ content: { reason: 'Val.' } });
    expect((await meetings.get(`${moved}/documents/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('is the secretariat’s alone to arrange, and open to read', async () => {
    const as = localPerson(randomUUID(), 'project-leader');
    const body = { title: 'x', days: days('2013-10-15'), place: 'Oslo', online: false };
    expect((await meetings.send('POST', base, body, as)).status).toBe(403);
    expect((await meetings.get(base, as)).status).toBe(200);
    const { participationId } = await meetings.participation('Gloppen');
    const rows = [{ participationId, present: true }];
    const nowhere = await meetings.send('PUT', `${base}/${randomUUID()}/attendance`, { rows });
    expect(nowhere.status).toBe(404);
  });
});
