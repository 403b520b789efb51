import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkPage } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { ServiceUnderTest, metaOf, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { BeginDecisions, beginDecisions } from '../decision/domain/begin-decisions.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import { decisionRound } from '../decision/domain/decision-round.ts';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, fullContent, localPerson, mandate } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let os: string;
let sogne: string;
let interestId: string;
let applicationId: string;
let after: string;
let kari: TestPerson & { person: string };
let minister: TestPerson & { person: string };

const send = async (method: 'POST' | 'PUT', path: string, as: TestPerson, body?: object) => {
  const answer = await service.ask(method, path, { as, ...(body && { body }) });
  expect(answer.status).toBeLessThan(300);
  after = answer.headers['event-id'] ?? after;
  return answer;
};
const ofCase = (method: 'POST' | 'PUT', path: string, as: TestPerson, body?: object) =>
  send(method, `/applications/${applicationId}${path}`, as, body);
const waits = async (as: TestPerson, query = `after=${after}`) => {
  const { rows } = (await service.ask<WorkPage>('GET', `/work?${query}`, { as })).body;
  return rows.filter((row) => row.cohortId === cohortId || row.applicationId === applicationId);
};
const kinds = async (as: TestPerson, query?: string) =>
  (await waits(as, query)).map(({ kind }) => kind);
const judge = (criterion: string) =>
  ofCase('PUT', `/judgements/${criterion}`, kari, {
    verdict: criterion === 'anchoring' ? { met: true } : { points: 4 },
    reason: 'Slik og slik.',
  });
const submit = () => ofCase('POST', '/submission', localPerson('contact', os));
const recommended = async () => {
  await ofCase('PUT', `/assessors/${kari.person}`, caseWorker);
  await ofCase('POST', '/impartiality', kari);
  for (const criterion of ['anchoring', 'motivation', 'goals', 'measures']) await judge(criterion);
  await ofCase('PUT', '/recommendation', kari, { outcome: 'admitted', reason: 'Klare mål.' });
};

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
  sogne = await programme.municipality('Søgne');
  const made = await send('POST', '/interests', localPerson('contact', sogne), {
    municipalityId: sogne,
    mandate,
    text: 'Vi vil vere med.',
  });
  interestId = String(made.body['interestId']);
});
afterAll(() => service.stop());
beforeEach(async () => {
  kari = { ...caseWorker, person: randomUUID() };
  minister = { ...decider, person: randomUUID() };
  cohortId = await programme.cohort();
  ({ applicationId } = await programme.anchored(cohortId, os));
  await submit();
});

describe('what waits for the secretariat', () => {
  it('follows a case from its arrival to a recommendation', async () => {
    expect(await kinds(kari)).toEqual(['assessor-to-assign']);
    await ofCase('PUT', `/assessors/${kari.person}`, caseWorker);
    expect(await kinds(kari)).toEqual(['impartiality-to-declare']);
    expect(await kinds(caseWorker)).toEqual([]);
    await ofCase('POST', '/impartiality', kari);
    await judge('anchoring');
    expect(await waits(kari)).toMatchObject([
      {
        kind: 'text-to-judge',
        sentence: { en: expect.stringContaining('3 of 4 criteria are left') },
        link: `/applications/${applicationId}/assessment`,
        deadline: null,
      },
    ]);
    for (const criterion of ['motivation', 'goals', 'measures']) await judge(criterion);
    expect(await kinds(kari)).toEqual(['outcome-to-recommend']);
    await ofCase('PUT', '/recommendation', kari, { outcome: 'admitted', reason: 'Klare mål.' });
    expect(await kinds(kari)).toEqual([]);
  });

  it('is to judge anew what was sent again, until every criterion is judged of the new text', async () => {
    await recommended();
    await ofCase('POST', '/return', caseWorker, {
      reason: 'Måla manglar tal.',
      resubmitBy: '2100-01-31T23:59:59+01:00',
    });
    expect(await kinds(kari)).toEqual([]);
    await programme.save(applicationId, os, { ...fullContent, purpose: 'Meir.' }, 1);
    const { document } = (await programme.present(applicationId, os, 2)).body;
    for (const party of ['elected', 'administration', 'employees'])
      await programme.endorse(applicationId, party, os, document);
    await submit();
    expect(await kinds(kari)).toEqual(['text-to-judge-anew']);
    for (const criterion of ['anchoring', 'motivation', 'goals']) await judge(criterion);
    expect(await kinds(kari)).toEqual(['text-to-judge-anew']);
    await judge('measures');
    expect(await kinds(kari)).toEqual(['outcome-to-recommend']);
    expect(await kinds(minister)).toEqual([]);
  });

  it('is never a case that one has declared a conflict of interest in, as of any moment', async () => {
    await ofCase('PUT', `/assessors/${kari.person}`, caseWorker);
    expect(await kinds(kari)).toEqual(['impartiality-to-declare']);
    const then = new Date().toISOString();
    await ofCase('POST', '/conflicts-of-interest', kari, { reason: 'Svogeren min er rådmann.' });
    expect(await kinds(kari)).toEqual([]);
    expect(await kinds(kari, `asOf=${then}`)).toEqual([]);
    expect(await kinds(caseWorker)).toEqual(['assessor-to-assign']);
    const read = await service.ask('GET', `/applications/${applicationId}?asOf=${then}`, {
      as: kari,
    });
    expect(read).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } });
  });

  it('is an expression of interest until it is answered', async () => {
    const mine = async () =>
      (
        await service.ask<WorkPage>('GET', `/work?kind=interest-to-answer&after=${after}`, {
          as: kari,
        })
      ).body.rows.filter(({ subject }) => subject === interestId);
    expect(await mine()).toMatchObject([
      {
        sentence: { nn: 'Søgne har meldt interesse og ventar på svar.' },
        link: `/interests?status=expressed&municipalityId=${sogne}`,
      },
    ]);
    await send('POST', `/interests/${interestId}/answer`, caseWorker, { text: 'Takk.' });
    expect(await mine()).toEqual([]);
  });
});

describe('what waits for the decider', () => {
  it('is each cohort with what is recommended in it, but what the decider has assessed', async () => {
    expect(await kinds(minister)).toEqual([]);
    await recommended();
    expect(await waits(minister)).toMatchObject([
      {
        kind: 'cases-to-decide',
        subject: cohortId,
        applicationId: null,
        parts: { cohort: 'Pulje 2', count: 1 },
        link: `/cohorts/${cohortId}/decision-page`,
      },
    ]);
    expect(await kinds({ ...kari, roles: ['case-worker', 'decider'] })).toEqual([]);
    const version = async (path: string) => {
      const url = `/applications/${applicationId}${path}`;
      const { body } = await service.ask<{ version: number }>('GET', url, { as: minister });
      return body.version;
    };
    const seen = {
      applicationId,
      version: await version(''),
      assessmentVersion: await version('/assessment'),
    };
    await send('POST', `/cohorts/${cohortId}/decisions`, minister, {
      cases: [{ ...seen, outcome: 'admitted' }],
    });
    expect(await kinds(minister)).toEqual([]);
  });

  it('is an act that was cut short, until it is completed', async () => {
    const batchId = randomUUID();
    const begin = new BeginDecisions(
      { batchId, cohortId, cases: 3, seen: '0'.repeat(64), reason: null },
      metaOf(),
    );
    const { eventId } = await service.app
      .get(EventStore)
      .decide(decisionRound, batchId, beginDecisions(begin), begin.meta, {
        others: () => ({ aggregate: cohort, id: cohortId }),
      });
    expect(await waits(minister, `after=${eventId ?? ''}`)).toMatchObject([
      {
        kind: 'decisions-to-resume',
        subject: batchId,
        parts: { batchId, cases: 3 },
        link: `/cohorts/${cohortId}/decision-page`,
      },
    ]);
  });
});
