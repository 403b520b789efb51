import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CohortDifferenceAnswer } from '@samanom/contracts/intake';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, fullContent, localPerson } from './programme.ts';

const analyst: TestPerson = { roles: ['analyst'], organisation: 'secretariat' };

let service: ServiceUnderTest;
let programme: Programme;
let [os, luster, cohortId] = ['', '', ''];
let [early, late] = ['', ''];
let [went, came, other] = ['', '', ''];

const act = async (method: 'POST' | 'PUT', path: string, as: TestPerson, body?: object) => {
  const answer = await service.ask(method, path, { as, ...(body && { body }) });
  expect(answer.status).toBeLessThan(300);
  return answer.headers['event-id'];
};
const instant = async (after = '') => {
  await service.ask('GET', `/cohorts/${cohortId}/decision-page?after=${after}`, { as: decider });
  return new Date().toISOString();
};

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
  luster = await programme.municipality('Luster');
  cohortId = await programme.cohort();
  went = await programme.drafted(cohortId, os, luster);
  other = (await programme.anchored(cohortId, luster)).applicationId;
  early = await instant(await act('PUT', `/cohorts/${cohortId}/frame`, decider, { places: 50 }));
  await act('POST', `/applications/${other}/submission`, localPerson('contact', luster));
  await programme.save(went, os, fullContent);
  await programme.present(went, os);
  came = await programme.drafted(cohortId, os);
  await programme.admitted(await programme.cohort(), os);
  await act('PUT', `/cohorts/${cohortId}/deadline`, decider, {
    deadline: '2099-10-31T12:00:00Z',
    reason: 'Påske.',
  });
  late = await instant(await act('PUT', `/cohorts/${cohortId}/frame`, decider, { places: 60 }));
  await programme.drafted(cohortId, luster);
  await act('PUT', `/cohorts/${cohortId}/frame`, decider, { places: 70 });
}, 60_000);
afterAll(() => service.stop());

const between = (from: string, to: string, as: TestPerson, query = '') =>
  service.ask<CohortDifferenceAnswer>(
    'GET',
    `/cohorts/${cohortId}/difference?from=${from}&to=${to}${query}`,
    { as },
  );

describe('what differs in a cohort between two instants', () => {
  it('is what came and what changed status, counted and by name, the deadline and the frame', async () => {
    const { body } = await between(early, late, caseWorker);
    expect(body).toEqual({
      cohortId,
      from: early,
      to: late,
      deadline: {
        before: '2099-09-30T21:59:59.999Z',
        after: '2099-10-31T12:00:00.000Z',
        moves: [
          {
            previous: '2099-09-30T21:59:59.999Z',
            deadline: '2099-10-31T12:00:00.000Z',
            movedAt: expect.any(String),
            reason: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ],
      },
      frame: { before: 50, after: 60 },
      counts: [
        { unit: 'applications', status: 'drafted', before: 1, after: 1 },
        { unit: 'applications', status: 'presented', before: 1, after: 1 },
        { unit: 'applications', status: 'submitted', before: 0, after: 1 },
        { unit: 'municipalities', status: 'drafted', before: 2, after: 1 },
        { unit: 'municipalities', status: 'presented', before: 1, after: 2 },
        { unit: 'municipalities', status: 'submitted', before: 0, after: 1 },
      ],
      transitions: [
        { before: null, after: 'drafted', applications: 1 },
        { before: 'drafted', after: 'presented', applications: 1 },
        { before: 'presented', after: 'submitted', applications: 1 },
      ],
      applications: {
        total: 3,
        rows: [
          { applicationId: other, leadName: 'Luster', before: 'presented', after: 'submitted' },
          { applicationId: went, leadName: 'Os', before: 'drafted', after: 'presented' },
          { applicationId: came, leadName: 'Os', before: null, after: 'drafted' },
        ],
      },
    });
  });

  it('is nothing between an instant and itself', async () => {
    expect((await between(late, late, caseWorker)).body).toMatchObject({
      deadline: { moves: [] },
      frame: { before: 60, after: 60 },
      transitions: [],
      applications: { total: 0, rows: [] },
    });
  });

  it('comes in pages', async () => {
    const { body } = await between(early, late, caseWorker, '&limit=1&offset=1');
    expect(body.applications).toMatchObject({ total: 3, rows: [{ applicationId: went }] });
    expect(body.transitions).toHaveLength(3);
  });

  it('is of what one may see: its own for a municipality, nothing of what a conflict shuts', async () => {
    const { body } = await between(early, late, localPerson('elected', luster));
    expect(body.applications.rows.map(({ applicationId }) => applicationId)).toEqual([other, went]);
    const kari = { ...caseWorker, person: randomUUID() };
    const path = `/applications/${other}/conflicts-of-interest`;
    await instant(await act('POST', path, kari, { reason: 'Bror.' }));
    const seen = await between(early, late, kari);
    expect(seen.body.applications).toMatchObject({ total: 2 });
    expect(seen.body.counts).not.toContainEqual(expect.objectContaining({ status: 'submitted' }));
    expect((await between(early, late, analyst)).status).toBe(403);
  });

  it('needs a cohort, and two instants that have been, the earlier first', async () => {
    expect((await between(late, early, caseWorker)).body).toMatchObject({
      errors: [{ field: 'from' }],
    });
    expect((await between(early, '2099-01-01T00:00:00Z', caseWorker)).body).toMatchObject({
      code: 'as-of-in-future',
    });
    const before = '2012-03-03T12:00:00Z';
    expect((await between(before, before, caseWorker)).body).toMatchObject({
      code: 'cohort-unknown',
    });
    expect((await between(before, late, caseWorker)).body).toMatchObject({
      deadline: { before: null },
      frame: { before: null, after: 60 },
      transitions: [{ before: null }, { before: null }, { before: null }],
    });
  });
});
