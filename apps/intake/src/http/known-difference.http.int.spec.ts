import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDifferenceAnswer } from '@samanom/contracts/intake';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, fullContent, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let [os, luster, cohortId, applicationId] = ['', '', '', ''];
let [beforeIt, drafted, presented, sent, decided] = ['', '', '', '', ''];
let [first, second] = ['', ''];

const act = async (method: 'POST' | 'PUT', path: string, as: TestPerson, body?: object) => {
  const answer = await service.ask(method, path, { as, ...(body && { body }) });
  expect(answer.status).toBeLessThan(300);
  return answer.headers['event-id'];
};
/** The instant at which all that was done is seen, and nothing later is done. */
const instant = async (after = '') => {
  await service.ask('GET', `/applications${after && `?after=${after}`}`, { as: caseWorker });
  return new Date().toISOString();
};
const present = async (content: object, version: number) => {
  await programme.save(applicationId, os, content, version);
  return (await programme.present(applicationId, os, version + 1)).body.document;
};
const endorseAll = async (document: string) => {
  for (const party of ['elected', 'administration', 'employees'])
    await programme.endorse(applicationId, party, os, document);
};

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
  luster = await programme.municipality('Luster');
  cohortId = await programme.cohort();
  beforeIt = await instant();
  applicationId = await programme.drafted(cohortId, os);
  const path = `/applications/${applicationId}`;
  drafted = await instant(
    await act('PUT', `/cohorts/${cohortId}/deadline`, decider, {
      deadline: '2099-10-31T12:00:00Z',
      reason: 'Påske.',
    }),
  );
  first = await present(fullContent, 0);
  const { headers } = await programme.endorse(applicationId, 'elected', os, first);
  presented = await instant(headers['event-id']);
  await endorseAll(first);
  await act('POST', `${path}/submission`, localPerson('contact', os));
  await act('POST', `${path}/remarks`, caseWorker, { remark: 'Sjå på måla.' });
  const resubmitBy = '2100-01-31T23:59:59+01:00';
  await act('POST', `${path}/return`, caseWorker, { reason: 'Måla manglar tal.', resubmitBy });
  second = await present({ ...fullContent, purpose: 'Betre tenester.' }, 1);
  await endorseAll(second);
  sent = await instant(await act('POST', `${path}/submission`, localPerson('contact', os)));
  const { body } = await service.ask('GET', path, { as: decider });
  const seen = { applicationId, version: body['version'], assessmentVersion: 0 };
  decided = await instant(
    await act('POST', `/cohorts/${cohortId}/decisions`, decider, {
      cases: [{ ...seen, outcome: 'waiting-list', rank: 3 }],
      reason: 'Samla vurdering.',
    }),
  );
}, 60_000);
afterAll(() => service.stop());

const ask = (from: string, to: string, as: TestPerson) =>
  service.ask<CaseDifferenceAnswer>(
    'GET',
    `/applications/${applicationId}/difference?from=${from}&to=${to}`,
    { as },
  );
const between = async (from: string, to: string, as = localPerson('employees', os)) => {
  const { status, body } = await ask(from, to, as);
  expect(status).toBe(200);
  return { ...body, of: new Map(body.fields.map((one) => [one.field, one])) };
};

describe('what differs in a case between two instants', () => {
  it('is nothing between an instant and itself, and all of it where there was no case before', async () => {
    expect(await between(sent, sent)).toMatchObject({ fields: [], text: null });
    const { of, text } = await between(beforeIt, drafted);
    expect(of.get('status')).toEqual({
      field: 'status',
      before: null,
      after: 'drafted',
      change: 'added',
    });
    expect(of.get('deadline')).toMatchObject({ after: '2099-10-31T12:00:00.000Z' });
    expect(of.get(`endorsements/${os}/elected`)).toMatchObject({ after: { status: 'missing' } });
    expect(text).toBeNull();
  });

  it('is who stands behind it, party by party, and nothing of those that still do not', async () => {
    const { fields } = await between(drafted, presented);
    expect(fields.map(({ field }) => field)).toEqual([
      'status',
      'document',
      'pages',
      'themes',
      `endorsements/${os}/elected`,
    ]);
    expect(fields.at(-1)).toMatchObject({
      before: { status: 'missing' },
      after: { status: 'given', document: first, mandate: { caseNumber: '12/1127' } },
      change: 'changed',
    });
  });

  it('is the text word by word, its own deadline, and what was said', async () => {
    const { of, text } = await between(presented, sent);
    expect(of.get('document')).toMatchObject({ before: first, after: second, change: 'changed' });
    expect(of.get('deadline')).toMatchObject({
      before: '2099-10-31T12:00:00.000Z',
      after: '2100-01-31T22:59:59.000Z',
    });
    expect([of.get('sent/1'), of.get('sent/2')]).toMatchObject([
      { after: first, change: 'added' },
      { after: second, change: 'added' },
    ]);
    expect([...of.keys()].filter((field) => field.startsWith('remarks/'))).toHaveLength(1);
    expect(text).toMatchObject({ from: first, to: second });
    expect(text?.fields.filter(({ change }) => change !== 'same')).toMatchObject([
      { field: 'purpose', change: 'changed' },
    ]);
  });

  it('is what was decided, and the rank', async () => {
    const { fields, text } = await between(sent, decided, caseWorker);
    expect(fields).toMatchObject([
      { field: 'status', before: 'submitted', after: 'waiting-list' },
      { after: { outcome: 'waiting-list', document: second } },
      { field: 'rank', before: null, after: 3, change: 'added' },
    ]);
    expect(text).toBeNull();
  });

  it('shows the ministry no text that was not sent in', async () => {
    expect((await between(presented, sent, caseWorker)).text).toBeNull();
  });

  it('is for those who see the case as it was at the later instant', async () => {
    expect((await ask(drafted, sent, localPerson('elected', luster))).status).toBe(404);
    expect((await ask(beforeIt, beforeIt, caseWorker)).status).toBe(404);
    const kari = { ...caseWorker, person: randomUUID() };
    const path = `/applications/${applicationId}/conflicts-of-interest`;
    await instant(await act('POST', path, kari, { reason: 'Bror min.' }));
    expect((await ask(drafted, sent, kari)).body).toMatchObject({ code: 'conflict-of-interest' });
  });

  it('needs two instants, the earlier first, that have both been', async () => {
    expect(await ask(sent, drafted, caseWorker)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'from', rule: 'must not be later than to' }] },
    });
    expect(await ask(sent, '2099-01-01T00:00:00Z', caseWorker)).toMatchObject({
      status: 400,
      body: { code: 'as-of-in-future' },
    });
    expect((await ask('yesterday', sent, caseWorker)).status).toBe(400);
  });
});
