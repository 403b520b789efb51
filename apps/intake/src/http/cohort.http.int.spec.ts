import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider } from './programme.ts';

let service: ServiceUnderTest;
let after = '';
const get = <Body>(url: string) =>
  service.ask<Body>('GET', `${url}?after=${after}`, { as: caseWorker });

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
});
afterAll(() => service.stop());

describe('a cohort', () => {
  it('keeps the deadlines it has had, and why they moved', async () => {
    const cohortId = await new Programme(service).cohort('2031-01-01T00:00:00Z');
    const url = `/cohorts/${cohortId}`;
    const move = (deadline: string) =>
      service.ask('PUT', `${url}/deadline`, {
        as: decider,
        body: { deadline, reason: 'Etter ønske frå KS.' },
      });
    const moved = await move('2031-02-01T00:00:00+01:00');
    after = moved.headers['event-id'] ?? '';
    const { body } = await get<{ deadline: string; deadlineHistory: { reason: string }[] }>(url);
    expect(body).toMatchObject({
      deadline: '2031-01-31T23:00:00.000Z',
      deadlineHistory: [{ previous: '2031-01-01T00:00:00.000Z' }],
    });
    const reason = await get<object>(`${url}/documents/${body.deadlineHistory[0]?.reason ?? ''}`);
    expect(reason.body).toMatchObject({ content: { reason: 'Etter ønske frå KS.' } });
    expect(await move('2001-01-01T00:00:00Z')).toMatchObject({
      status: 409,
      body: { code: 'deadline-in-past' },
    });
    const all = await get<{ rows: { name: string }[] }>('/cohorts');
    expect(all.body.rows).toMatchObject([{ name: 'Pulje 2' }]);
    expect(
      (
        await service.ask('GET', '/cohorts/00000000-0000-4000-8000-000000000000', {
          as: caseWorker,
        })
      ).status,
    ).toBe(404);
  });
});
