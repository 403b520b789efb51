import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListEntryImported } from '@samanom/contracts/intake';
import { eventually, type ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { Meetings } from './meetings.ts';
import type { ToldIntake } from './told-intake.ts';

const caseWorker: TestPerson = { roles: ['case-worker'], organisation: 'ministry' };
const operator: TestPerson = { roles: ['operator'], organisation: 'secretariat' };
let meetings: Meetings;
let intake: ToldIntake;
let service: ServiceUnderTest;

beforeAll(async () => {
  meetings = await Meetings.start();
  ({ intake, service } = meetings);
});
afterAll(() => meetings.stop());

interface Membership {
  readonly name: string;
  readonly cohort: string;
  readonly awaited: boolean;
  readonly networkIds: string[];
}
const list = async (query: string) => {
  const { body } = await service.ask<{ total: number; rows: Membership[] }>(
    'GET',
    `/memberships?${query}`,
    {
      as: caseWorker,
    },
  );
  return body;
};
const formed = async (cohortId = intake.cohortId) => {
  const body = { cohortId, name: `Kompetanse ${randomUUID()}`, themes: ['competence-recruitment'] };
  const answer = await service.ask<{ networkId: string }>('POST', '/networks', {
    as: caseWorker,
    body,
  });
  return answer.body.networkId;
};
const assign = (participationId: string, networkId: string) =>
  service.ask('POST', `/memberships/${participationId}/networks`, {
    as: caseWorker,
    body: { networkId },
  });

describe('a participation that intake tells of', () => {
  it('can be waited for by the event that intake answered with', async () => {
    const { after } = await intake.listed('Luster');
    const { rows } = await list(`after=${after}`);
    expect(rows).toMatchObject([{ name: 'Luster', cohort: 'Pulje 1', networkIds: [] }]);
  });

  it('stands on the work list, put there once, until it is placed', async () => {
    const { participationId, after } = await intake.listed('Gloppen');
    await eventually('it is awaited', async () =>
      (await list(`network=none&after=${after}`)).rows.some(
        ({ name, awaited }) => name === 'Gloppen' && awaited,
      ),
    );
    const networkId = await formed();
    const placed = await assign(participationId, networkId);
    expect(placed.status).toBe(204);
    const event = placed.headers['event-id'] ?? '';
    const waiting = await list(`network=none&after=${event}`);
    expect(waiting.rows.map(({ name }) => name)).not.toContain('Gloppen');
    expect((await list(`network=any&after=${event}`)).rows).toMatchObject([
      { name: 'Gloppen', networkIds: [networkId] },
    ]);
    expect((await assign(participationId, networkId)).status).toBe(204);
    expect((await list(`network=any&after=${event}`)).rows[0]?.networkIds).toHaveLength(1);
  });

  it('is not placed before it has arrived, nor in another cohort', async () => {
    expect(await assign(randomUUID(), await formed())).toMatchObject({
      status: 409,
      body: { code: 'not-admitted' },
    });
    const { participationId, after } = await intake.listed('Lom');
    await eventually('it is awaited', async () =>
      (await list(`after=${after}`)).rows.some(({ name, awaited }) => name === 'Lom' && awaited),
    );
    expect(await assign(participationId, await formed(randomUUID()))).toMatchObject({
      status: 409,
      body: { code: 'another-cohort' },
    });
    expect((await assign(participationId, randomUUID())).status).toBe(404);
  });

  it('that is another body is on no list', async () => {
    const { after } = await intake.listed('KS Agder', 'other-body');
    expect((await list(`after=${after}`)).rows.map(({ name }) => name)).not.toContain('KS Agder');
  });

  it('is shown as it was known at an instant', async () => {
    const { after } = await intake.listed('Lunner');
    await list(`after=${after}`);
    const asOf = new Date().toISOString();
    await intake.listed('Hobøl');
    const { rows } = await list(`asOf=${asOf}`);
    expect(rows.map(({ name }) => name)).toContain('Lunner');
    expect(rows.map(({ name }) => name)).not.toContain('Hobøl');
  });
});

describe('health', () => {
  it('says how far the others are heard, and what waits', async () => {
    const { body } = await service.ask('GET', '/health');
    expect(body).toMatchObject({
      status: 'ok',
      parked: 0,
      stuck: 0,
      hearing: [
        { source: 'intake', state: 'hearing' },
        { source: 'gateway', state: 'hearing' },
      ],
      views: expect.arrayContaining([
        { view: expect.stringMatching(/^membership_list_v\d+_1$/), position: expect.any(Number) },
      ]),
    });
    const parked = await service.ask('GET', '/parked', { as: operator });
    expect(parked.body).toEqual({ stuck: [], parked: [], refused: [] });
    const metrics = await service.ask('GET', '/metrics');
    expect(metrics.text).toMatch(/^samanom_feed_lag\{source="intake".*\} 0$/m);
    expect(metrics.text).toMatch(/^samanom_parked.* 0$/m);
  });

  it('waits, with words, for the release that knows a newer version of an event', async () => {
    const newer = ListEntryImported({
      participationId: randomUUID(),
      cohortId: intake.cohortId,
      participantId: randomUUID(),
      kind: 'participation',
      municipalities: [],
      jointParticipantId: null,
      printed: { source: 'a later release', order: 1, as: 'x' },
    });
    await intake.say(newer, 2);
    await eventually('the log is ahead of the view', async () => {
      const { body } = await service.ask<{
        position: number;
        views: { view: string; position: number }[];
      }>('GET', '/health');
      const [waiting] = body.views.filter(({ view }) => view.startsWith('participation'));
      const [others] = body.views.filter(({ view }) => view.startsWith('membership'));
      return (waiting?.position ?? 0) < body.position && others?.position === body.position;
    });
  });
});
