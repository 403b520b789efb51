import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MunicipalitiesMerged, WrittenLanguageDecided } from '@samanom/contracts/intake';
import type { InvitationsAnswer, OneInvitationAnswer } from '@samanom/contracts/networks';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { Meetings, localPerson } from './meetings.ts';

let meetings: Meetings;
let networkId: string;
const members: Record<string, string> = {};

const decided = (name: string, language: 'nb' | 'nn' | 'neutral', from: string) =>
  meetings.intake.say(
    WrittenLanguageDecided({ participantId: members[name] ?? '', language, from }),
  );

beforeAll(async () => {
  meetings = await Meetings.start();
  networkId = await meetings.network();
  for (const name of ['Luster', 'Bodø', 'Røst', 'Lom']) {
    const { participationId, municipalityId } = await meetings.participation(name);
    members[name] = municipalityId;
    await meetings.place(participationId, networkId);
  }
  await decided('Luster', 'nn', '1990-01-01');
  await decided('Bodø', 'nb', '1990-01-01');
  await decided('Bodø', 'nn', '2024-01-01');
  await decided('Røst', 'neutral', '1990-01-01');
});
afterAll(() => meetings.stop());

const gathering = async (number: 1 | 2 | 3, date: string, language?: 'nb' | 'nn') => {
  const gatheringId = await meetings.gathering(networkId, number, date);
  await meetings.send('POST', `/gatherings/${gatheringId}/announcement`, language && { language });
  return gatheringId;
};
const list = (gatheringId: string, as?: Parameters<Meetings['get']>[1]) =>
  meetings.get<InvitationsAnswer>(`/gatherings/${gatheringId}/invitations`, as);
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('the invitations to a gathering', () => {
  it('are to each party of each member, in the language that it had decided when it was announced', async () => {
    meetings.service.clock.at = '2013-01-10T11:00:00.000Z';
    const gatheringId = await gathering(1, '2013-04-10', 'nn');
    meetings.service.clock.at = undefined;
    const { body } = await list(gatheringId);
    expect(body).toMatchObject({ announcedAt: '2013-01-10T11:00:00.000Z', on: '2013-04-10' });
    const seen = body.rows.map((one) => [one.municipality, one.language, one.languageBecause]);
    const threeTimes = (row: readonly unknown[]) => [row, row, row];
    expect(seen).toEqual(
      [
        ['Bodø', 'nb', 'decided'],
        ['Lom', 'nn', 'undecided'],
        ['Luster', 'nn', 'decided'],
        ['Røst', 'nn', 'neutral'],
      ].flatMap(threeTimes),
    );
    expect(body.rows.slice(0, 3).map(({ party }) => party)).toEqual([
      'elected',
      'administration',
      'employees',
    ]);
    const url = `/gatherings/${gatheringId}/invitations/${members['Bodø']}`;
    const one = await meetings.get<OneInvitationAnswer>(`${url}?party=elected`);
    expect(one.body.text).toMatch(/^Til folkevalgte i Bodø kommune\n/);
    expect((await meetings.get(url)).status).toBe(400);
    expect((await meetings.get(`${url}?party=mayor`)).status).toBe(400);
  });

  it('come as a file that follows the gathering when it is moved and called off', async () => {
    const gatheringId = await gathering(2, '2013-10-25');
    const url = `/gatherings/${gatheringId}`;
    const file = async () => {
      const answer = await meetings.get(`${url}/invitations/${members['Luster']}/gathering.ics`);
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
      return eventsOf(answer.text);
    };
    const [first] = await file();
    expect(first?.summary).toMatch(/^Samling 2 i Nettverk .*: djupdykk i temaet$/);
    // Winter time begins between the two.
    const days = ['2013-10-26', '2013-10-27'].map((date) => ({ date, from: '09:00', to: '12:00' }));
    await meetings.send('POST', `${url}/move`, { days, place: 'Røst', reason: 'Storm' });
    const moved = await file();
    expect(moved.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2013-10-26T07:00:00.000Z',
      '2013-10-27T08:00:00.000Z',
    ]);
    expect(moved.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [first?.uid, 1],
      [first?.uid.replace('-1@', '-2@'), 1],
    ]);
    const invitation = await meetings.get<OneInvitationAnswer>(
      `${url}/invitations/${members['Luster']}?party=employees`,
    );
    expect(invitation.body.text).toContain('Grunn: Storm');
    await meetings.send('POST', `${url}/calling-off`, { reason: 'Snø' });
    for (const event of await file()) {
      expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(event.sequence).toBe(2);
    }
  });

  it('are seen by a municipality’s own people, all alike; by others not, nor before it is announced', async () => {
    const gatheringId = await gathering(2, '2013-11-05');
    for (const role of ['contact', 'elected', 'administration', 'employees', 'project-leader']) {
      const { body } = await list(gatheringId, localPerson(members['Lom'] ?? '', role));
      expect(new Set(body.rows.map(({ municipality }) => municipality))).toEqual(new Set(['Lom']));
      expect(body.rows).toHaveLength(3);
    }
    const url = `/gatherings/${gatheringId}/invitations/${members['Bodø']}?party=elected`;
    expect((await meetings.get(url, localPerson(members['Lom'] ?? ''))).status).toBe(404);
    expect((await list(gatheringId, localPerson(randomUUID()))).status).toBe(404);
    expect((await list(randomUUID())).status).toBe(404);
    const planned = await meetings.gathering(networkId, 3, '2014-04-01');
    expect((await list(planned, localPerson(members['Lom'] ?? ''))).status).toBe(404);
    expect((await list(planned)).body).toMatchObject({ announcedAt: null });
  });

  it('go to who carries a member on by then, once', async () => {
    const successorId = await meetings.intake.municipality('Nye Luster');
    const merged = [members['Luster'] ?? '', members['Lom'] ?? ''];
    const on = '2014-01-01';
    meetings.after = await meetings.intake.say(
      MunicipalitiesMerged({ successorId, merged, on, number: null }),
    );
    const third = await latest(3); // By then the merger has been heard of.
    await meetings.send('POST', `/gatherings/${third}/announcement`);
    const { body } = await list(third);
    const named = body.rows.filter(({ party }) => party === 'elected');
    expect(named.map(({ municipality, carriesOnFor }) => [municipality, carriesOnFor])).toEqual([
      ['Bodø', []],
      ['Nye Luster', expect.arrayContaining(['Luster', 'Lom'])],
      ['Røst', []],
    ]);
  });
});

const latest = async (number: number) => {
  const { body } = await meetings.get<{ rows: { gatheringId: string }[] }>(
    `/gatherings?networkId=${networkId}&number=${number}`,
  );
  return body.rows[0]?.gatheringId ?? '';
};
