import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ThemeDayAnswer, ThemeDayPage } from '@samanom/contracts/networks';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { Meetings, analyst, caseWorker, localPerson } from './meetings.ts';

let meetings: Meetings;

beforeAll(async () => {
  meetings = await Meetings.start();
});
afterAll(() => meetings.stop());

const plan = async (participationId: string, date: string, as = caseWorker, more: object = {}) => {
  const body = { participationId, title: 'Nærværsdag', date, ...more };
  const answer = await meetings.send('POST', '/theme-days', body, as);
  return { ...answer, url: `/theme-days/${answer.body['themeDayId'] ?? ''}` };
};
const show = async (url: string, as = caseWorker, language = 'nb') =>
  (await meetings.get<ThemeDayAnswer>(url, as, { 'accept-language': language })).body;
const list = async (query: string, as = caseWorker) =>
  (await meetings.get<ThemeDayPage>(`/theme-days?${query}`, as)).body;
const missing = async (query: string, as = caseWorker) =>
  (await meetings.get<{ rows: { participant: string }[] }>(`/theme-days/missing?${query}`, as)).body
    .rows;

describe('a theme day', () => {
  it('is planned, moved, paid for and held by the municipality itself', async () => {
    const luster = await meetings.participation('Luster');
    const as = localPerson(luster.municipalityId, 'project-leader');
    const { status, url } = await plan(luster.participationId, '2013-06-11', as, {
      place: 'Sogndal',
    });
    expect(status).toBe(201);
    const missingBefore = await missing(`cohortId=${meetings.intake.cohortId}`);
    expect(missingBefore).toMatchObject([{ participant: 'Luster', planned: '2013-06-11' }]);
    const before = new Date().toISOString();
    const reason = 'Ordføraren er sjuk.';
    await meetings.send('PUT', `${url}/date`, { date: '2013-06-13', reason }, as);
    await meetings.send('PUT', `${url}/cost`, { amountNok: 45_000 }, as);
    await meetings.send('POST', `${url}/advisers`, { organisation: 'agenda-kaupang' }, as);
    expect((await meetings.send('POST', `${url}/holding`, undefined, as)).status).toBe(204);

    const shown = await show(url, as);
    expect(shown).toMatchObject({
      participant: 'Luster',
      cohort: 'Pulje 1',
      municipalities: [{ municipalityId: luster.municipalityId, name: 'Luster' }],
      status: 'held',
      date: '2013-06-13',
      moves: [{ from: '2013-06-11', to: '2013-06-13' }],
      costNok: 45_000,
      advisers: [{ organisation: 'agenda-kaupang', name: null }],
    });
    const why = `${url}/documents/${shown.moves[0]?.reason ?? ''}`;
    expect((await meetings.get(why, as)).body).toMatchObject({ content: { reason } });
    expect(await missing('')).toEqual([]);
    expect(await show(`${url}?asOf=${before}`)).toMatchObject({ status: 'planned', moves: [] });
  });

  it('is nobody else’s to see or to change', async () => {
    const { participationId, municipalityId } = await meetings.participation('Gloppen');
    const stranger = localPerson(randomUUID(), 'elected');
    const refused = await plan(participationId, '2013-06-11', stranger);
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-your-municipality' } });
    const { url } = await plan(participationId, '2013-06-11');
    const why = { reason: 'x' };
    const off = await meetings.send('POST', `${url}/cancellation`, why, stranger);
    expect(off).toMatchObject({ status: 403, body: { code: 'not-your-municipality' } });
    expect((await meetings.get(url, stranger)).status).toBe(404);
    expect((await list('', stranger)).rows).toEqual([]);
    expect(await list('', localPerson(municipalityId, 'employees'))).toMatchObject({ total: 1 });
    expect(await missing('', stranger)).toEqual([]);
    expect((await plan(participationId, '2013-06-11', analyst)).status).toBe(403);
    expect((await plan(randomUUID(), '2013-06-11')).body).toMatchObject({ code: 'not-admitted' });
  });

  it('that was called off counts as none, and can be planned anew', async () => {
    const { participationId } = await meetings.participation('Lom');
    const { url } = await plan(participationId, '2013-06-11');
    expect((await meetings.send('POST', `${url}/cancellation`, { reason: ' ' })).status).toBe(400);
    const off = () => meetings.send('POST', `${url}/cancellation`, { reason: 'Snø.' });
    expect([(await off()).status, (await off()).status]).toEqual([204, 204]);
    expect(await meetings.send('POST', `${url}/holding`)).toMatchObject({
      status: 409,
      body: { code: 'theme-day-called-off' },
    });
    const lom = (await missing('limit=200')).find(({ participant }) => participant === 'Lom');
    expect(lom).toMatchObject({ planned: null });
    expect((await plan(participationId, '2013-09-01')).status).toBe(201);
  });
});

describe('when it is held, beside the gatherings', () => {
  const inWords = (url: string, language: string, as: TestPerson = caseWorker) =>
    show(url, as, language).then(({ deviation }) => deviation);

  it('is told, in words where it is not between the first and the second', async () => {
    const { participationId } = await meetings.participation('Lunner');
    const networkId = await meetings.network();
    const { url } = await plan(participationId, '2013-06-11');
    expect(await show(url)).toMatchObject({ timing: 'unknown', deviation: null });
    await meetings.place(participationId, networkId);
    await meetings.gathering(networkId, 1, '2013-04-10');
    expect(await show(url)).toMatchObject({ timing: 'unknown', deviation: null });
    const second = await meetings.gathering(networkId, 2, '2013-10-10');
    expect(await show(url)).toMatchObject({ timing: 'between', deviation: null });

    const move = (date: string) => meetings.send('PUT', `${url}/date`, { date, reason: 'Plass.' });
    await move('2013-10-10');
    expect(await show(url)).toMatchObject({ timing: 'between' });
    await move('2013-10-11');
    expect(await show(url)).toMatchObject({ timing: 'after-second', timingExplained: null });
    expect(await inWords(url, 'nb')).toContain('etter nettverkets andre samling');
    await move('2013-04-09');
    expect(await inWords(url, 'nn')).toContain('før den første samlinga');
    expect((await list(`networkId=${networkId}&timing=before-first`)).total).toBe(1);
    expect((await list(`networkId=${networkId}&timing=between`)).total).toBe(0);
    await meetings.send('PUT', `${url}/timing-reason`, { reason: 'Fafo hadde berre denne dagen.' });
    expect((await show(url)).timingExplained).toMatch(/^[0-9a-f]{64}$/);
    await meetings.send('POST', `/gatherings/${second}/calling-off`, { reason: 'Snø.' });
    await move('2013-12-01');
    expect(await show(url)).toMatchObject({ timing: 'unknown', deviation: null });
  });
});

describe('who was hired', () => {
  it('can be found, and is in the file', async () => {
    const { participationId } = await meetings.participation('Hobøl');
    const { url } = await plan(participationId, '2013-05-01', caseWorker, { title: '=Dag' });
    const advisers = `${url}/advisers`;
    const ro = { organisation: 'ro' };
    await meetings.send('POST', advisers, ro);
    await meetings.send('POST', advisers, { organisation: 'other', name: 'Rådgjevarane AS' });
    const nameless = await meetings.send('POST', advisers, { organisation: 'other' });
    expect(nameless).toMatchObject({ status: 409, body: { code: 'adviser-unnamed' } });
    expect(await list('adviser=ro')).toMatchObject({ total: 1, rows: [{ participant: 'Hobøl' }] });
    const { text } = await meetings.get('/theme-days?adviser=ro&format=csv', analyst);
    expect(text).toContain('Hobøl');
    expect(text).toContain("'=Dag");
    expect(text).toContain('RO|Rådgjevarane AS');
    await meetings.send('DELETE', advisers, { ...ro, reason: 'Feilført.' });
    expect(await list('adviser=ro')).toMatchObject({ total: 0 });
    expect(await list('adviser=fafo')).toMatchObject({ total: 0 });
  });
});
