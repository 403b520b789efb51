import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NetworkWorkPage } from '@samanom/contracts/networks';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { gatheringsIn } from './at-gatherings.ts';
import { Meetings, analyst, caseWorker, localPerson } from './meetings.ts';

const leader: TestPerson = { roles: ['network-leader'], organisation: 'ks', person: randomUUID() };
let world: Meetings;
let networkId: string;
let time: { participationId: string; municipalityId: string };
beforeAll(async () => {
  world = await Meetings.start();
  networkId = await world.network();
  time = await world.participation('Time');
});
afterAll(() => world.stop());

const work = async (as = caseWorker, query = '') =>
  (await world.get<NetworkWorkPage>(`/work${query}`, as)).body;
const saidTo = async (as = caseWorker, query = '') =>
  (await work(as, query)).rows.map(({ sentence }) => sentence.nn);

describe('what waits in networks', () => {
  it('is for the secretariat who is to be placed, and who is to lead, until it is done', async () => {
    const page = await work(caseWorker, '?kind=network-to-assign');
    expect(page).toMatchObject({
      total: 1,
      rows: [
        {
          subject: time.participationId,
          sentence: { nn: 'Time i Pulje 1 er ikkje i noko nettverk.' },
          link: `/cohorts/${world.intake.cohortId}/suggested-assignment`,
        },
      ],
      counts: { 'network-to-assign': 1, 'leader-to-appoint': 1, 'theme-days-to-ask-for': 1 },
    });
    await world.place(time.participationId, networkId);
    await world.send('POST', `/networks/${networkId}/leaders`, {
      personId: leader.person,
      from: '2012-01-01',
    });
    expect(await saidTo()).toEqual(['Deltakingar i Pulje 1 som ikkje har halde nokon temadag: 1.']);
  });

  it('is for the municipality its theme day, until one is planned, and for nobody else’s people', async () => {
    const own = localPerson(time.municipalityId, 'elected');
    expect(await saidTo(own)).toEqual([
      'Time har ikkje halde eller planlagt nokon temadag i Pulje 1.',
    ]);
    expect(await saidTo(localPerson(randomUUID()))).toEqual([]);
    const { participationId } = time;
    const day = { participationId, title: 'Heiltid', date: '2013-05-02' };
    await world.send('POST', '/theme-days', day, localPerson(time.municipalityId));
    expect(await saidTo(own)).toEqual([]);
  });

  it('is for the leader an experience to publish; sent back it waits with the municipality', async () => {
    const contact = localPerson(time.municipalityId);
    const { participationId } = time;
    const text = { title: 'Langvakter', done: 'Vi prøvde.', gave: 'Ro.' };
    const told = { networkId, participationId, themes: ['full-time'], text };
    const made = await world.send('POST', '/experiences', told, contact);
    const id = made.body['experienceId'] ?? '';
    const [item] = (await work(leader)).rows;
    expect(item).toMatchObject({ kind: 'experience-to-publish', link: `/experiences/${id}` });
    const stranger = { ...leader, person: randomUUID() };
    expect((await work(stranger)).total).toBe(0);
    const { body } = await world.get<{ document: string }>(`/experiences/${id}`, leader);
    const back = { document: body.document, reason: 'Fortel meir.' };
    await world.send('POST', `/experiences/${id}/return`, back, leader);
    expect((await work(leader)).total).toBe(0);
    expect((await work(contact)).rows.map(({ kind }) => kind)).toEqual(['experience-to-tell-anew']);
  });

  it('is a deviation that nobody has given a reason for, for leader, secretariat and the municipality', async () => {
    const contact = localPerson(time.municipalityId);
    const at = gatheringsIn(world);
    const gatheringId = await at.held(networkId);
    await at.act(gatheringId, 'record');
    const named = (page: NetworkWorkPage) =>
      page.rows.flatMap(({ kind, parts, link }) =>
        kind.startsWith('absences') ? [[kind, parts['count'], link]] : [],
      );
    const link = `/attendance/deviations?networkId=${networkId}&number=1`;
    const unexplained = [['absences-unexplained', 3, link]];
    expect(named(await work())).toEqual(unexplained);
    expect(named(await work(leader))).toEqual(unexplained);
    expect(named(await work({ ...leader, person: randomUUID() }))).toEqual([]);
    expect(named(await work(contact))).toEqual([['absences-to-explain', 3, link]]);
    expect(named(await work(localPerson(randomUUID())))).toEqual([]);
    const { participationId } = time;
    const madeUp = { participationId, party: 'elected', on: '2013-05-02' };
    await at.act(gatheringId, 'make-ups', madeUp);
    const why = { participationId, parties: ['employees'], reason: 'Streik.' };
    await world.send('PUT', `/gatherings/${gatheringId}/absence-reasons`, why, contact);
    expect(named(await work(contact))).toEqual([['absences-to-explain', 1, link]]);
    const rest = { ...why, parties: ['administration'] };
    await world.send('PUT', `/gatherings/${gatheringId}/absence-reasons`, rest, contact);
    expect([named(await work()), named(await work(contact))]).toEqual([[], []]);
  });

  it('is nothing for those who only read', async () => {
    expect((await world.get('/work', analyst)).status).toBe(403);
  });
});
