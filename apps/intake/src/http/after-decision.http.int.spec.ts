import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicationAnswer, CasesDecided, ParticipationPage } from '@samanom/contracts/intake';
import { ServiceUnderTest, eventually, type TestPerson } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let os: string;
let cohortId: string;
let applicationId: string;
let version: number;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
});
afterAll(() => service.stop());
beforeEach(async () => {
  service.clock.at = undefined;
  cohortId = await programme.cohort();
  ({ applicationId } = await programme.anchored(cohortId, os));
  const sent = await ask('POST', '/submission', localPerson('contact', os));
  version = Number(sent.headers['stream-version']);
});

const ask = <Body>(method: 'GET' | 'POST', path: string, as: TestPerson, body?: object) =>
  service.ask<Body>(method, `/applications/${applicationId}${path}`, { as, ...(body && { body }) });
const decide = (more: object) =>
  service.ask<CasesDecided>('POST', `/cohorts/${cohortId}/decisions`, {
    as: decider,
    body: { cases: [{ applicationId, version, assessmentVersion: 0, reason: 'Grunn.', ...more }] },
  });
const show = async (after: string | undefined, as: TestPerson = localPerson('elected', os)) =>
  (await ask<ApplicationAnswer>('GET', `?after=${after ?? ''}`, as)).body;
const complain = (body: object = {}) =>
  ask<{ complaintId: string; code: string }>('POST', '/complaints', localPerson('contact', os), {
    complaint: 'Måla våre er klare.',
    ...body,
  });

describe('a complaint', () => {
  it('is received, upheld and followed by a new decision, and everybody in the case can read it', async () => {
    expect((await complain()).body).toMatchObject({ code: 'application-not-decided' });
    await decide({ outcome: 'rejected' });
    const filed = await complain();
    expect(filed.status).toBe(201);
    const { complaintId } = filed.body;
    const upheld = await ask('POST', `/complaints/${complaintId}/uphold`, decider, {
      reason: 'Kommunen har rett.',
    });
    expect(upheld.status).toBe(204);

    const { complaints } = await show(upheld.headers['event-id']);
    expect(complaints).toMatchObject([{ complaintId, status: 'upheld', lateReason: null }]);
    const [received] = complaints;
    for (const as of [localPerson('employees', os), caseWorker]) {
      const words = await ask('GET', `/documents/${received?.complaint ?? ''}`, as);
      expect(words.body).toMatchObject({ content: { complaint: 'Måla våre er klare.' } });
      const answer = await ask('GET', `/documents/${received?.answers[0] ?? ''}`, as);
      expect(answer.body).toMatchObject({ content: { reason: 'Kommunen har rett.' } });
    }

    version += 3;
    const anew = await decide({ outcome: 'admitted', corrects: true });
    expect(anew.body).toMatchObject({ decided: 1 });
    expect(await show(anew.headers['event-id'])).toMatchObject({ status: 'admitted' });
  });

  it('is taken on the last minute of the deadline by the clock of Oslo, and a minute later only with a reason', async () => {
    service.clock.at = '2026-10-05T10:00:00.000Z'; // Three weeks on the clock has been changed.
    await decide({ outcome: 'rejected' });
    service.clock.at = '2026-10-26T23:00:00.000Z';
    expect((await complain()).body).toMatchObject({
      code: 'complaint-late',
      params: { deadline: '2026-10-26T22:59:59.999Z' },
    });
    service.clock.at = '2026-10-26T22:59:59.999Z';
    expect((await complain()).status).toBe(201);
    service.clock.at = '2026-10-26T23:00:00.000Z';
    const registered = await ask('POST', '/complaints/registrations', caseWorker, {
      municipalityId: os,
      complaint: 'Ei til.',
      receivedAt: '2026-10-26T23:59:59+01:00',
      notifiedOn: '2026-10-05',
    });
    expect(registered.body).toMatchObject({ code: 'complaint-received-already' });
  });

  it('that came late by post is registered with the day the decision arrived, or with a reason', async () => {
    service.clock.at = '2026-10-05T10:00:00.000Z';
    await decide({ outcome: 'rejected' });
    service.clock.at = '2026-11-01T10:00:00.000Z';
    const letter = { municipalityId: os, complaint: 'Brev.', receivedAt: '2026-10-28T12:00:00Z' };
    const register = (body: object) =>
      ask('POST', '/complaints/registrations', caseWorker, { ...letter, ...body });
    expect((await register({ notifiedOn: '2026-10-05' })).body).toMatchObject({
      code: 'complaint-late',
    });
    const filed = await register({ notifiedOn: '2026-10-08' });
    expect(filed.status).toBe(201);
    expect(await show(filed.headers['event-id'])).toMatchObject({
      complaints: [{ deadline: '2026-10-29T22:59:59.999Z', lateReason: null }],
    });
  });

  it('is sent on to who decides on it, and the answer recorded', async () => {
    await decide({ outcome: 'rejected' });
    const { complaintId } = (await complain()).body;
    const path = `/complaints/${complaintId}`;
    await ask('POST', `${path}/sending-on`, caseWorker, { to: 'Kongen i statsråd', reason: 'x' });
    const early = await ask('POST', `${path}/uphold`, decider, { reason: 'x' });
    expect(early.body).toMatchObject({ code: 'complaint-not-there' });
    const answered = await ask('POST', `${path}/appeal-decision`, caseWorker, {
      upheld: false,
      reason: 'Vedtaket står.',
    });
    expect(await show(answered.headers['event-id'])).toMatchObject({
      complaints: [{ status: 'not-upheld', to: 'Kongen i statsråd' }],
    });
  });
});

describe('taking part', () => {
  const participations = () =>
    service.ask<ParticipationPage>('GET', `/participations?cohortId=${cohortId}`, {
      as: caseWorker,
    });

  it('follows admission by itself, and ends when the applicants are taken out', async () => {
    await decide({ outcome: 'admitted' });
    const row = async () => (await participations()).body.rows[0];
    await eventually('it takes part', async () => (await row()) !== undefined);
    expect(await row()).toMatchObject({
      applicationId,
      participantId: os,
      printed: null,
      endedOn: null,
      evidence: { basis: 'admission', application: applicationId },
    });
    await ask('POST', '/taking-out', decider, { reason: 'Rapporterer ikkje.' });
    await eventually('it has ended', async () => (await row())?.endedOn !== null);
    expect((await participations()).body.total).toBe(1);
  });
});

describe('withdrawing', () => {
  const say = (party: string) =>
    ask('POST', '/withdrawal-statements', localPerson(party, os), { statement: `Frå ${party}.` });
  const withdraw = (body: object = {}) =>
    ask('POST', '/withdrawal', localPerson('contact', os), { reason: 'Ny kommuneplan.', ...body });

  it('carries each statement; what is withdrawn is not decided, and stays on the public list', async () => {
    await say('elected');
    await say('employees');
    expect((await withdraw()).body).toMatchObject({ code: 'statement-missing' });
    await say('administration');
    const gone = await withdraw();
    expect(gone.status).toBe(204);
    const shown = await show(gone.headers['event-id']);
    expect(shown).toMatchObject({
      status: 'withdrawn',
      withdrawal: { by: 'applicants', silent: [] },
    });
    expect(shown.statements).toHaveLength(3);
    version += 4;
    expect((await decide({ outcome: 'admitted' })).body.cases[0]).toMatchObject({
      code: 'application-withdrawn',
    });
    const open = await service.ask('GET', '/open-data/applicants.json', {});
    expect(open.text).toContain('"withdrawn"');
  });

  it('can be the ministry taking an admitted one out', async () => {
    await decide({ outcome: 'admitted' });
    const out = await ask('POST', '/taking-out', decider, { reason: 'Rapporterer ikkje.' });
    expect(out.status).toBe(204);
    expect(await show(out.headers['event-id'])).toMatchObject({
      status: 'withdrawn',
      withdrawal: { by: 'ministry' },
    });
    expect((await ask('POST', '/taking-out', caseWorker, { reason: 'x' })).status).toBe(403);
  });
});
