import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let os: string;
let applicationId: string;
let document: string;
let submission: string;
let kari: TestPerson & { person: string };

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
});
afterAll(() => service.stop());
beforeEach(async () => {
  kari = { ...caseWorker, person: randomUUID() };
  const { lead, ...made } = await programme.anchored(await programme.cohort(), os);
  ({ applicationId, document } = made);
  const sent = await ask('POST', '/submission', localPerson('contact', lead));
  submission = sent.headers['event-id'] ?? '';
});

const ask = <Body>(method: 'GET' | 'POST' | 'PUT', path: string, as: TestPerson, body?: unknown) =>
  service.ask<Body>(method, `/applications/${applicationId}${path}`, {
    as,
    ...(body !== undefined && { body }),
  });
const judge = (criterion: string, verdict: object) =>
  ask('PUT', `/judgements/${criterion}`, kari, { verdict, reason: 'Slik og slik.' });
const assigned = () => ask('PUT', `/assessors/${kari.person}`, caseWorker);

describe('an assessment', () => {
  it('goes from assignment through judgements to a recommendation, with reasons that colleagues read', async () => {
    expect((await assigned()).status).toBe(204);
    expect((await judge('goals', { points: 4 })).body).toMatchObject({
      code: 'impartiality-undeclared',
    });
    expect((await ask('POST', '/impartiality', kari)).status).toBe(204);
    await judge('anchoring', { met: true });
    for (const criterion of ['motivation', 'goals', 'measures'])
      expect((await judge(criterion, { points: 4 })).status).toBe(204);
    const recommended = await ask('PUT', '/recommendation', kari, {
      outcome: 'admitted',
      reason: 'Klare mål.',
    });
    expect(recommended.status).toBe(204);

    const after = `?after=${recommended.headers['event-id'] ?? ''}`;
    const { body } = await ask<{ recommendations: { reason: string }[] }>(
      'GET',
      `/assessment${after}`,
      decider,
    );
    expect(body).toMatchObject({
      current: document,
      assessors: [{ person: kari.person, impartial: true }],
      recommendations: [{ assessor: kari.person, outcome: 'admitted', document }],
      version: 7,
    });
    const reason = body.recommendations[0]?.reason ?? '';
    expect((await ask('GET', `/assessment/documents/${reason}`, decider)).body).toMatchObject({
      content: { reason: 'Klare mål.' },
    });
  });

  it('is not for the applicants, and does not move their version', async () => {
    const before = await ask<{ version: number }>(
      'GET',
      `?after=${submission}`,
      localPerson('elected', os),
    );
    const noted = await ask<{ noteId: string }>('POST', '/notes', caseWorker, {
      note: 'Ring dei.',
    });
    expect(noted.status).toBe(201);
    const after = await ask<{ version: number }>(
      'GET',
      `?after=${noted.headers['event-id'] ?? ''}`,
      localPerson('elected', os),
    );
    expect(after.body.version).toBe(before.body.version);
    expect((await ask('GET', '/assessment', localPerson('elected', os))).status).toBe(403);
    const { body } = await ask<{ notes: { note: string }[] }>('GET', '/assessment', caseWorker);
    const note = body.notes[0]?.note ?? '';
    for (const path of ['/documents/', '/assessment/documents/'])
      expect((await ask('GET', path + note, localPerson('elected', os))).status).not.toBe(200);
    expect((await ask('GET', '/remarks', localPerson('elected', os))).body).toEqual({ rows: [] });
  });

  it('is closed, with the whole case, to who has declared a conflict of interest', async () => {
    const { headers } = await assigned();
    const before = `?after=${headers['event-id'] ?? ''}`;
    const { body } = await ask<{ cohortId: string }>('GET', before, kari);
    const then = new Date().toISOString();
    const said = await ask('POST', '/conflicts-of-interest', kari, { reason: 'Bror min.' });
    expect(said.status).toBe(204);
    const after = `?after=${said.headers['event-id'] ?? ''}`;
    for (const path of ['', '/assessment', `/documents/${document}`, '/remarks'])
      expect((await ask('GET', path + after, kari)).body).toMatchObject({
        status: 403,
        code: 'conflict-of-interest',
      });
    const asOf = `?asOf=${then}`;
    expect((await ask('GET', asOf, kari)).body).toMatchObject({ code: 'conflict-of-interest' });
    const page = `/cohorts/${body.cohortId}/decision-page${asOf}`;
    expect((await service.ask('GET', page, { as: kari })).body).toMatchObject({ cases: [] });
    expect((await service.ask('GET', page, { as: caseWorker })).body).toMatchObject({
      cases: [{ applicationId }],
    });
    expect((await ask('GET', '', caseWorker)).status).toBe(200);
    expect((await assigned()).body).toMatchObject({ code: 'assessor-conflicted' });
  });

  it('says what is wrong with a judgement', async () => {
    await assigned();
    await ask('POST', '/impartiality', kari);
    expect((await judge('goals', { points: 11 })).status).toBe(400);
    expect((await judge('goals', { points: 6 })).body).toMatchObject({
      code: 'verdict-not-of-criterion',
    });
    expect((await judge('beauty', { points: 1 })).body).toMatchObject({
      code: 'criterion-unknown',
    });
    const early = await ask('PUT', '/recommendation', kari, { outcome: 'rejected', reason: 'x' });
    expect(early.body).toMatchObject({ code: 'criteria-unjudged' });
  });
});
