import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RoleGranted } from '@samanom/contracts/gateway';
import { eventually } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { at, gatheringsIn } from './at-gatherings.ts';
import { Meetings, localPerson } from './meetings.ts';

let meetings: Meetings;
let gatherings: ReturnType<typeof gatheringsIn>;
let networkId: string;
let time: { participationId: string; municipalityId: string };
let lom: { participationId: string; municipalityId: string };

beforeAll(async () => {
  meetings = await Meetings.start();
  gatherings = gatheringsIn(meetings);
  networkId = await meetings.network();
  time = await gatherings.place('Time', networkId);
  lom = await gatherings.place('Lom', networkId);
});
afterAll(() => meetings.stop());

/** Somebody who was of a party in 2013 from and to these days. */
const granted = async (organisation: string, role: string, from: string, to: string | null) => {
  const personId = randomUUID();
  const held = { grantId: randomUUID(), personId, organisation, role, from, to };
  await meetings.gateway.say(RoleGranted({ ...held, reason: 'a'.repeat(64), proposedBy: null }));
  return personId;
};

/** What becomes of a note that this person was there for Time, by party. */
const noted = async (gatheringId: string, personId: string, parties: readonly string[]) => {
  const { participationId } = time;
  const note = { participationId, present: true, personIds: [personId], ...at('10:00') };
  const { notes } = await gatherings.noted(
    gatheringId,
    parties.map((party) => ({ ...note, party })),
  );
  return notes.map(({ outcome, code }) => code ?? outcome);
};

describe('somebody noted as there for a party', () => {
  it('has not answered for another', async () => {
    const gatheringId = await meetings.gathering(networkId, 1, '2013-04-10');
    await gatherings.act(gatheringId, 'announcement');
    const { person = '', ...elected } = localPerson(time.municipalityId, 'elected');
    const { participationId } = time;
    const coming = { participationId, coming: true };
    await gatherings.answer(gatheringId, coming, { ...elected, person });
    await gatherings.act(gatheringId, 'holding');
    await gatherings.sheet(gatheringId);
    expect(await noted(gatheringId, person, ['employees', 'elected'])).toEqual([
      'person-of-another-party',
      'accepted',
    ]);
  });

  it('held no role that day for another party, or for another municipality', async () => {
    const gatheringId = await gatherings.held(networkId, 2);
    const employees = await granted(time.municipalityId, 'employees', '2013-01-01', '2013-04-10');
    const ofLom = await granted(lom.municipalityId, 'elected', '2013-01-01', null);
    await eventually('the roles are heard of', async () => {
      const outcomes = await noted(gatheringId, ofLom, ['elected']);
      return outcomes[0] === 'person-of-another-party';
    });
    expect(await noted(gatheringId, employees, ['elected', 'employees'])).toEqual([
      'person-of-another-party',
      'accepted',
    ]);
  });

  it('may be anybody of whom nothing is known that day: the leader’s word is taken', async () => {
    const gatheringId = await gatherings.held(networkId, 3);
    const before = await granted(time.municipalityId, 'employees', '2013-01-01', '2013-04-09');
    const later = await granted(lom.municipalityId, 'elected', '2013-04-11', null);
    const contact = await granted(time.municipalityId, 'contact', '2013-01-01', null);
    const ofLom = await granted(lom.municipalityId, 'elected', '2013-01-01', null);
    await eventually('the roles are heard of', async () => {
      const outcomes = await noted(gatheringId, ofLom, ['elected']);
      return outcomes[0] === 'person-of-another-party';
    });
    for (const personId of [before, later, contact, randomUUID()])
      expect(await noted(gatheringId, personId, ['elected'])).toEqual(['accepted']);
  });
});
