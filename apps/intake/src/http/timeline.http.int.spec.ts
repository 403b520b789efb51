import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TimelineAnswer } from '@samanom/contracts/intake';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { asOwner } from './letters.ts';
import { Programme, caseWorker, decider, fullContent, localPerson, reviewer } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let finnoy: string;
let applicationId: string;
let first: string;
let second: string;
let last: string;
const kari = { ...caseWorker, person: randomUUID() };
const nobody = { ...caseWorker, person: randomUUID() };
const local = (role: string) => localPerson(role, finnoy);

const ask = async (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  as: TestPerson,
  body?: unknown,
) => {
  const answer = await service.ask<Record<string, string>>(method, path, {
    as,
    ...(body !== undefined && { body }),
  });
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.text}`);
  last = answer.headers['event-id'] ?? last;
  return answer;
};
const act = (path: string, as: TestPerson, body?: unknown, method: 'POST' | 'PUT' = 'POST') =>
  ask(method, `/applications/${applicationId}${path}`, as, body);
const show = (as: TestPerson, query = '', headers: Readonly<Record<string, string>> = {}) =>
  service.ask<TimelineAnswer>('GET', `/applications/${applicationId}/timeline?${query}`, {
    as,
    headers,
  });
const sentences = ({ body }: { body: TimelineAnswer }) => body.entries.map((one) => one.sentence);
const typesOf = ({ body }: { body: TimelineAnswer }) => body.entries.map(({ type }) => type);

const endorse = async (document: string) => {
  for (const party of ['elected', 'administration', 'employees'])
    await programme.endorse(applicationId, party, finnoy, document);
};
const decide = async (rank: number, more: object) => {
  const seen = await ask('GET', `/cohorts/${cohortId}/decision-page?after=${last}`, decider);
  const [one] = seen.body['cases'] as unknown as { version: number; assessmentVersion: number }[];
  const cases = [{ applicationId, ...pick(one), outcome: 'waiting-list', rank, ...more }];
  return ask('POST', `/cohorts/${cohortId}/decisions`, decider, { cases, reason: 'Slik.' });
};
const pick = (one?: { version: number; assessmentVersion: number }) => ({
  version: one?.version,
  assessmentVersion: one?.assessmentVersion,
});

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
  const made = await programme.anchored(cohortId, finnoy);
  applicationId = made.applicationId;
  first = made.document;
  await programme.save(applicationId, finnoy, { ...fullContent, purpose: 'Ein annan.' }, 1);
  second = (await programme.present(applicationId, finnoy, 2)).body.document;
  await endorse(second);
  await act('/submission', local('contact'));
  await act(`/assessors/${kari.person}`, caseWorker, undefined, 'PUT');
  await act('/notes', caseWorker, { note: 'Ring dei.' });
  await ask('PUT', `/cohorts/${cohortId}/deadline`, decider, {
    deadline: '2099-10-05T12:00:00+02:00',
    reason: 'Postgangen.',
  });
  await decide(7, {});
  await decide(3, { corrects: true });
});
afterAll(() => service.stop());

describe('the timeline of a case', () => {
  it('tells it newest first, in the language asked for', async () => {
    const told = sentences(await show(local('elected'), `after=${last}&language=nn`));
    expect(told.slice(0, 5)).toEqual([
      'Departementet sette søknaden på venteliste, som nummer 3, og retta med det eit tidlegare vedtak.',
      'Departementet sette søknaden på venteliste, som nummer 7.',
      'Søknadsfristen vart flytta til 5. oktober 2099 kl. 12.00.',
      expect.stringMatching(/^Finnøy sende inn søknaden \d+\. \p{L}+ 20\d\d kl\. \d\d\.\d\d\.$/u),
      'Tillitsvalde i Finnøy stilte seg bak søknaden.',
    ]);
    expect(told.at(-1)).toBe('Finnøy byrja på ein søknad.');
    const english = await show(local('elected'), 'limit=1', { 'accept-language': 'en-GB' });
    expect(english.body.language).toBe('en');
    expect(sentences(english)[0]).toMatch(/^The ministry put the application on the waiting list/);
  });

  it('shows old and new, with a way to the difference between two texts for who may read both', async () => {
    const { body } = await show(local('employees'), 'kind=text&language=nn');
    const change = { field: 'document', label: 'Søknadstekst', before: first, after: second };
    const difference = `/applications/${applicationId}/documents-difference?from=${first}&to=${second}`;
    expect(body.entries[0]?.changes).toEqual([{ ...change, difference }]);
    const compared = await ask('GET', difference, local('employees'));
    expect(compared.body).toMatchObject({ from: first, to: second });
    const central = await show(caseWorker, 'kind=text');
    expect(central.body.entries[0]?.changes[0]).toMatchObject({ before: first, difference: null });
    const decided = await show(local('employees'), 'kind=decision&limit=1&language=nn');
    expect(decided.body.entries[0]?.changes).toEqual([
      { field: 'rank', label: 'Plass på ventelista', before: '7', after: '3', difference: null },
    ]);
    const moved = await show(local('employees'), 'kind=deadline&language=nn');
    expect(moved.body.entries[0]?.changes[0]).toMatchObject({
      before: '30. september 2099 kl. 23.59',
      after: '5. oktober 2099 kl. 12.00',
    });
  });

  it('says who, on which version, and what proves it', async () => {
    const { body } = await show(local('elected'), 'kind=submission');
    const rows = (await asOwner(
      service,
      `SELECT encode(hash, 'hex') AS hash, position::int, version FROM event_store.event JOIN event_store.log USING (id)
       WHERE event_id = '${body.entries[0]?.eventId ?? ''}'`,
    )) as { hash: string; position: number; version: number }[];
    const [{ version, ...proof } = { version: 0 }] = rows;
    expect(body.entries).toMatchObject([
      { version, proof, who: { role: 'contact', organisation: finnoy, municipality: 'Finnøy' } },
    ]);
    expect(body.entries[0]?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('never holds the assessment for the applicants or the reviewers, not even as a gap', async () => {
    const assessment = ['InternalNoteWritten', 'AssessorAssigned'];
    expect(typesOf(await show(caseWorker, `after=${last}`))).toEqual(
      expect.arrayContaining(assessment),
    );
    expect(typesOf(await show(decider, 'kind=assessment'))).toEqual(assessment);
    const all = await show(caseWorker);
    const visible = typesOf(all).filter((type) => !assessment.includes(type));
    const people = ['contact', 'elected', 'administration', 'employees'].map(local);
    const both = { ...local('contact'), roles: ['contact', 'case-worker'] };
    for (const who of [...people, reviewer, both]) {
      expect(typesOf(await show(who))).toEqual(visible);
      const none = await show(who, 'kind=assessment&limit=1');
      expect(none.body).toMatchObject({ entries: [], next: null });
      const pages = [];
      for (let next: number | null = Number.MAX_SAFE_INTEGER; next !== null;) {
        const page = await show(who, `limit=1&before=${next}`);
        expect(page.body.entries).toHaveLength(1);
        pages.push(...typesOf(page));
        next = page.body.next;
      }
      expect(pages).toEqual(visible);
      expect((await show(who, `actor=${kari.person}`)).body.entries).toEqual([]);
    }
  });

  it('can be chosen from by kind and by who did it', async () => {
    expect(typesOf(await show(caseWorker, 'actor=elected'))).toEqual([
      'ApplicationEndorsed',
      'ApplicationEndorsed',
    ]);
    expect(new Set(typesOf(await show(caseWorker, `actor=${finnoy}`)))).not.toContain(
      'ApplicationPutOnWaitingList',
    );
    expect((await show(caseWorker, 'kind=endorsement')).body.entries).toHaveLength(9);
    expect((await show(caseWorker, `actor=${randomUUID()}`)).body.entries).toEqual([]);
  });

  it('keeps its pages in place while more happens', async () => {
    const page = await show(local('contact'), `limit=4&after=${last}`);
    const rest = `limit=200&before=${page.body.next ?? 0}`;
    const before = await show(local('contact'), rest);
    await ask('PUT', `/cohorts/${cohortId}/deadline`, decider, {
      deadline: '2099-11-05T12:00:00+01:00',
      reason: 'Meir tid.',
    });
    const newest = await show(local('contact'), `limit=4&after=${last}`);
    expect(newest.body.entries[1]).toEqual(page.body.entries[0]);
    expect((await show(local('contact'), rest)).body).toEqual(before.body);
    expect(before.body.next).toBeNull();
  });

  it('shows what was known at an instant', async () => {
    const { body } = await show(caseWorker, 'kind=submission');
    const then = await show(caseWorker, `asOf=${body.entries[0]?.at ?? ''}`);
    expect(typesOf(then)).not.toContain('ApplicationPutOnWaitingList');
    expect(typesOf(then)).toContain('ApplicationPresented');
  });

  it('is there for the circle of the case only, and not for who has a conflict of interest', async () => {
    const elsewhere = await programme.municipality('Rennesøy');
    expect((await show(localPerson('elected', elsewhere))).status).toBe(404);
    const instant = new Date().toISOString();
    await act('/conflicts-of-interest', nobody, { reason: 'Bror min.' });
    for (const query of [`after=${last}`, `asOf=${instant}`, 'kind=text'])
      expect(await show(nobody, query)).toMatchObject({
        status: 403,
        body: { code: 'conflict-of-interest' },
      });
  });

  // Each is wrong in its own way.
  const hostile = `before=0 before=-1 before=1e400 before=9007199254740993 before=1;DROP before=%00 before=null limit=0
    limit=201 limit=1.5 limit=all kind=everything actor=%27%20OR%201=1 language=sv more=1 before=1&before=2`;
  it.each(hostile.split(/\s+/))('refuses %s', async (query) =>
    expect((await show(caseWorker, query)).status).toBe(400),
  );
});
