import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CasesDecided, DecisionPageAnswer } from '@samanom/contracts/intake';
import { ServiceUnderTest } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let os: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
});
afterAll(() => service.stop());

const page = async (cohortId: string, after = '') => {
  const path = `/cohorts/${cohortId}/decision-page${after && `?after=${after}`}`;
  return (await service.ask<DecisionPageAnswer>('GET', path, { as: decider })).body;
};
const decide = (
  cohortId: string,
  cases: readonly object[],
  more: object = {},
  key = randomUUID(),
) =>
  service.ask<CasesDecided>('POST', `/cohorts/${cohortId}/decisions`, {
    as: decider,
    body: { cases, ...more },
    headers: { 'idempotency-key': key, 'accept-language': 'nn' },
  });

/** A cohort with some applications sent in, and how its decider sees them. */
const sentIn = async (count: number) => {
  const cohortId = await programme.cohort();
  let after = '';
  for (let n = 0; n < count; n++) {
    const { applicationId } = await programme.anchored(cohortId, os);
    const { headers } = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as: localPerson('contact', os),
    });
    after = headers['event-id'] ?? '';
  }
  const { cases } = await page(cohortId, after);
  return {
    cohortId,
    cases: cases.map(({ applicationId, version, assessmentVersion }) => ({
      applicationId,
      version,
      assessmentVersion,
      outcome: 'admitted',
    })),
  };
};

describe('one decision for many', () => {
  it('decides each case as it was seen, and shows what became of it', async () => {
    const { cohortId, cases } = await sentIn(3);
    await service.ask('PUT', `/cohorts/${cohortId}/frame`, { as: decider, body: { places: 1 } });
    const [first, second, third] = cases;
    const answer = await decide(
      cohortId,
      [
        { ...first },
        { ...second, outcome: 'rejected', reason: 'Måla er uklare.' },
        { ...third, outcome: 'waiting-list', rank: 1, wouldMoveIt: 'At nokon trekkjer seg.' },
      ],
      { reason: 'Etter ei samla vurdering.' },
    );
    expect(answer.body).toMatchObject({ decided: 3, refused: 0 });
    expect(answer.body.cases.map(({ result }) => result)).toEqual([
      'decided',
      'decided',
      'decided',
    ]);

    const after = answer.headers['event-id'] ?? '';
    expect(await page(cohortId, after)).toMatchObject({
      frame: { places: 1 },
      counts: { admitted: 1, rejected: 1, waitingList: 1, submitted: 0, overFrame: 0 },
    });
    const path = `/applications/${second?.applicationId ?? ''}`;
    const rejected = await service.ask<{ decisions: { reason: string }[] }>(
      'GET',
      `${path}?after=${after}`,
      { as: localPerson('employees', os) },
    );
    expect(rejected.body).toMatchObject({ status: 'rejected', decisions: [{ corrects: null }] });
    const reason = rejected.body.decisions[0]?.reason ?? '';
    for (const as of [localPerson('elected', os), caseWorker])
      expect((await service.ask('GET', `${path}/documents/${reason}`, { as })).body).toMatchObject({
        content: { reason: 'Måla er uklare.' },
      });
  });

  it('stops an unknown, a doubled and a stale case by itself, and lets the rest through', async () => {
    const { cohortId, cases } = await sentIn(3);
    const [fine, doubled, stale] = cases;
    await service.ask('POST', `/applications/${stale?.applicationId ?? ''}/notes`, {
      as: caseWorker,
      body: { note: 'Nytt frå kommunen.' },
    });
    const unknown = { ...fine, applicationId: randomUUID() };
    const answer = await decide(
      cohortId,
      [unknown, doubled ?? {}, fine ?? {}, stale ?? {}, doubled ?? {}],
      {
        reason: 'Samla.',
      },
    );
    expect(answer).toMatchObject({ status: 200, body: { decided: 1, refused: 4 } });
    const results = new Map(answer.body.cases.map((one) => [one.applicationId, one]));
    expect(results.get(unknown.applicationId)).toMatchObject({ code: 'application-unknown' });
    expect(results.get(doubled?.applicationId ?? '')).toMatchObject({ code: 'case-doubled' });
    expect(results.get(stale?.applicationId ?? '')).toMatchObject({
      code: 'assessment-changed',
      title: 'Vurderinga er endra sidan du såg ho (utgåve 0, no 1).',
    });
    expect(results.get(fine?.applicationId ?? '')).toMatchObject({ result: 'decided' });
  });

  it('sent again under its key, is the same act; another act under that key is refused', async () => {
    const { cohortId, cases } = await sentIn(2);
    const key = randomUUID();
    const reason = { reason: 'Samla.' };
    const first = await decide(cohortId, cases, reason, key);
    const again = await decide(cohortId, cases, reason, key);
    expect(again.body).toMatchObject({ decided: 2, refused: 0 });
    expect(again.headers['event-id']).toBe(first.headers['event-id']);
    expect((await decide(cohortId, cases.slice(1), reason, key)).body).toMatchObject({
      code: 'command-id-taken',
    });
  });

  it('can be put right: the old decision stays, and the new one names it', async () => {
    const { cohortId, cases } = await sentIn(1);
    const [one] = cases;
    await decide(cohortId, cases, { reason: 'Samla.' });
    const late = await decide(cohortId, [{ ...one, outcome: 'rejected', reason: 'Feil.' }]);
    expect(late.body.cases[0]).toMatchObject({ code: 'stale-version' });
    const version = (one?.version ?? 0) + 1;
    const asked = { ...one, version, outcome: 'rejected', reason: 'Feil rad vart kryssa av.' };
    expect((await decide(cohortId, [asked])).body.cases[0]).toMatchObject({
      code: 'already-decided',
    });
    const put = await decide(cohortId, [{ ...asked, corrects: true }]);
    expect(put.body).toMatchObject({ decided: 1 });
    const path = `/applications/${one?.applicationId ?? ''}?after=${put.headers['event-id'] ?? ''}`;
    const { body } = await service.ask<{ decisions: { decisionId: string; corrects: string }[] }>(
      'GET',
      path,
      { as: caseWorker },
    );
    expect(body.decisions).toHaveLength(2);
    expect(body.decisions[1]?.corrects).toBe(body.decisions[0]?.decisionId);
  });

  it('is for deciders, of a cohort that there is', async () => {
    const { cohortId, cases } = await sentIn(1);
    const byWorker = await service.ask('POST', `/cohorts/${cohortId}/decisions`, {
      as: caseWorker,
      body: { cases },
    });
    expect(byWorker.status).toBe(403);
    expect((await decide(randomUUID(), cases)).body).toMatchObject({ code: 'cohort-unknown' });
    expect((await decide(cohortId, [])).status).toBe(400);
  });
});
