import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  GatheringTimelineAnswer,
  MembershipTimelineAnswer,
  NetworkTimelineAnswer,
} from '@samanom/contracts/networks';
import { randomUUID } from 'node:crypto';
import { gatheringsIn } from './at-gatherings.ts';
import { Meetings, caseWorker, localPerson } from './meetings.ts';

let meetings: Meetings;
let networkId: string;
let gatheringId: string;
let luster: { participationId: string; municipalityId: string };
let os: { participationId: string; municipalityId: string };
let named: string;

beforeAll(async () => {
  meetings = await Meetings.start();
  const at = gatheringsIn(meetings);
  networkId = await meetings.network();
  luster = await at.place('Luster', networkId);
  os = await at.place('Os', networkId);
  await meetings.send('PUT', `/networks/${networkId}/name`, { name: 'Omdømme Vest' });
  await ofNetwork();
  named = new Date().toISOString();
  gatheringId = await meetings.gathering(networkId, 1, '2013-04-09');
  await at.act(gatheringId, 'move', {
    days: [{ date: '2013-04-10', from: '10:00', to: '16:00' }],
    place: 'Bodø',
    reason: 'Uvêr.',
  });
  await at.act(gatheringId, 'announcement');
  await at.act(gatheringId, 'holding');
  const note = { party: 'elected', present: true, notedAt: '2013-04-10T10:00:00+02:00' };
  await at.noted(gatheringId, [
    { ...note, participationId: luster.participationId },
    { ...note, participationId: os.participationId },
  ]);
});
afterAll(() => meetings.stop());

const ofNetwork = (query = '', as = caseWorker) =>
  meetings.get<NetworkTimelineAnswer>(`/networks/${networkId}/timeline?${query}`, as);
const ofGathering = (query = '', as = caseWorker) =>
  meetings.get<GatheringTimelineAnswer>(`/gatherings/${gatheringId}/timeline?${query}`, as);
const sentences = ({ body }: { body: NetworkTimelineAnswer | GatheringTimelineAnswer }) =>
  body.entries.map(({ sentence }) => sentence);

describe('the timeline of a network', () => {
  it('tells what happened, newest first, with old and new, the reason, and proof', async () => {
    const { body } = await ofNetwork('language=nn');
    expect(body.entries.map(({ type }) => type)).toEqual([
      'GatheringHeld',
      'GatheringAnnounced',
      'GatheringMoved',
      'GatheringPlanned',
      'NetworkRenamed',
      'NetworkAssigned',
      'NetworkAssigned',
      'NetworkFormed',
    ]);
    const moved = body.entries[2];
    expect(moved).toMatchObject({
      sentence: 'Samling 1 vart flytt til 10. april 2013 kl. 10:00–16:00, Bodø.',
      changes: [
        {
          field: 'days',
          before: '9. april 2013 kl. 10:00–16:00',
          after: '10. april 2013 kl. 10:00–16:00',
        },
      ],
      who: { role: 'case-worker', organisation: 'secretariat' },
      proof: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await meetings.get(moved?.reason ?? '')).toMatchObject({
      body: { content: { reason: 'Uvêr.' } },
    });
    expect(body.entries[4]?.changes).toMatchObject([{ field: 'name', after: 'Omdømme Vest' }]);
    expect(body.entries[4]?.changes[0]?.before).toMatch(/^Nettverk /);
    expect(body.entries[5]?.sentence).toBe('Os fekk plass i nettverket frå 1. januar 2012.');
  });

  it('comes page by page, and as it was at an instant', async () => {
    const { body: first } = await ofNetwork('limit=5');
    const { body: second } = await ofNetwork(`limit=5&before=${first.next ?? 0}`);
    expect(second.entries.map(({ type }) => type)).toEqual([
      'NetworkAssigned',
      'NetworkAssigned',
      'NetworkFormed',
    ]);
    expect(second.next).toBeNull();
    const { body: then } = await ofNetwork(`asOf=${named}`);
    expect(then.entries[0]?.type).toBe('NetworkRenamed');
    expect((await ofNetwork('asOf=2000-01-01T00:00:00Z')).status).toBe(404);
  });

  it('is for the circle of the network', async () => {
    for (const role of ['contact', 'elected', 'administration', 'employees'])
      expect((await ofNetwork('', localPerson(os.municipalityId, role))).status).toBe(200);
    const stranger = localPerson(randomUUID());
    expect((await ofNetwork('', stranger)).status).toBe(404);
    expect((await ofGathering('', stranger)).status).toBe(404);
  });
});

describe('the timeline of a gathering', () => {
  const ofOs = 'It was noted of the elected members from Os: present.';
  const ofLuster = 'It was noted of the elected members from Luster: present.';

  it('tells who was there: a municipality of its own, the secretariat of all', async () => {
    const all = sentences(await ofGathering('language=en'));
    expect(all.slice(0, 2).toSorted()).toEqual([ofLuster, ofOs]);
    const own = sentences(await ofGathering('language=en', localPerson(os.municipalityId)));
    expect(own).toEqual(all.filter((sentence) => sentence !== ofLuster));
    expect(own).toContain('Gathering 1 was moved to 10 April 2013, 10:00–16:00, Bodø.');
  });

  it('leads to the reason for an absence', async () => {
    await gatheringsIn(meetings).act(gatheringId, 'record');
    const { participationId } = luster;
    const why = { participationId, parties: ['employees'], reason: 'Streik.' };
    await meetings.send('PUT', `/gatherings/${gatheringId}/absence-reasons`, why);
    const [entry] = (await ofGathering()).body.entries;
    expect(entry?.type).toBe('AbsenceExplained');
    expect(await meetings.get(entry?.reason ?? '')).toMatchObject({
      body: { content: { reason: 'Streik.' } },
    });
  });
});

describe('the timeline of a membership', () => {
  const ofMembership = (participationId: string, query = '', as = caseWorker) =>
    meetings.get<MembershipTimelineAnswer>(`/memberships/${participationId}/timeline?${query}`, as);

  it('tells which networks a participation came into and left, by the names of now', async () => {
    const otherId = await meetings.network();
    const { participationId } = os;
    await meetings.place(participationId, otherId);
    await meetings.send('PUT', `/memberships/${participationId}/networks/${otherId}/end`, {
      to: '2013-06-30',
      reason: 'Feil nettverk.',
    });
    await meetings.send('PUT', `/networks/${otherId}/name`, { name: 'Omdømme Aust' });
    const { body } = await ofMembership(participationId, 'language=nn');
    expect(body.entries.map(({ sentence }) => sentence)).toEqual([
      'Os gjekk ut av nettverket Omdømme Aust; siste dag er 30. juni 2013.',
      'Os fekk plass i nettverket Omdømme Aust frå 1. januar 2012.',
      'Os fekk plass i nettverket Omdømme Vest frå 1. januar 2012.',
      'Os ventar på plass i eit nettverk.',
    ]);
    const { body: then } = await ofMembership(participationId, `asOf=${named}`);
    expect(then.entries).toHaveLength(2);
  });

  it('is for those who see the list of memberships, and of what there is', async () => {
    const own = localPerson(os.municipalityId);
    expect((await ofMembership(os.participationId, '', own)).status).toBe(403);
    expect((await ofMembership(randomUUID())).status).toBe(404);
  });
});
