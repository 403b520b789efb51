import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicantList, applicantColumns, type Applicant } from '@samanom/contracts/intake';
import { valid } from '@samanom/service';
import { ServiceUnderTest, eventually } from '@samanom/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let finnoy: string;
let rennesoy: string;
let beforeAnybody: string;

const json = (query = '', headers = {}) =>
  service.ask<{ licence: object; rows: Applicant[] }>('GET', `/open-data/applicants.json${query}`, {
    headers,
  });
const csv = (query = '', headers = {}) =>
  service.ask('GET', `/open-data/applicants.csv${query}`, { headers });
const seen = (count: number) =>
  eventually(`${count} applicants`, async () => (await json()).body.rows.length === count);
const submit = async (...municipalities: readonly string[]) => {
  const { applicationId, lead } = await programme.anchored(cohortId, ...municipalities);
  const as = localPerson('contact', lead);
  const url = `/applications/${applicationId}/submission`;
  expect((await service.ask('POST', url, { as })).status).toBe(204);
  return applicationId;
};

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('=Rennesøy');
  for (const period of [
    { number: '1141', from: '2012-01-01', to: '2019-12-31' },
    { number: '1199', from: '2020-01-01', to: null },
  ])
    await service.ask('POST', `/municipalities/${finnoy}/numbers`, {
      as: caseWorker,
      body: period,
    });
});
afterAll(() => service.stop());

describe('the public list of applicants', () => {
  it('does not tell that there is a draft, nor that something is presented', async () => {
    const before = await json();
    expect([before.status, before.body.rows]).toEqual([200, []]);
    const { after } = await programme.anchored(cohortId, finnoy);
    await service.ask('GET', `/applications?after=${after}`, { as: caseWorker });
    const then = await json();
    expect(then.text).toBe(before.text);
    expect(then.headers['etag']).toBe(before.headers['etag']);
    expect((await csv()).text.trim().split('\r\n')).toHaveLength(1);
    beforeAnybody = new Date().toISOString();
  });

  it('tells of a joint application at once, with the numbers of that day in Oslo', async () => {
    service.clock.at = '2019-12-31T23:30:00.000Z';
    const applicationId = await submit(finnoy, rennesoy);
    service.clock.at = undefined;
    await seen(2);
    const { body, headers } = await json();
    const both = {
      cohort: 'Pulje 2',
      applicationId,
      unit: 'joint',
      themes: ['full-time'],
      status: 'applied',
      submittedDate: '2020-01-01',
    };
    expect(body.rows).toEqual([
      {
        ...both,
        municipality: '=Rennesøy',
        municipalityNumber: null,
        lead: false,
        jointWith: ['Finnøy'],
      },
      {
        ...both,
        municipality: 'Finnøy',
        municipalityNumber: '1199',
        lead: true,
        jointWith: ['=Rennesøy'],
      },
    ]);
    expect(body.licence).toMatchObject({ name: 'NLOD 2.0' });
    expect(headers).toMatchObject({
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'last-modified': 'Tue, 31 Dec 2019 23:30:00 GMT',
    });
  });

  it('is the same as CSV, with formulas defused', async () => {
    const { text, headers } = await csv();
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const [header, ...lines] = text.trim().split('\r\n');
    expect(header?.replace('\uFEFF', '').split(';')).toEqual(applicantColumns);
    expect(lines.map((line) => line.split(';').slice(2, 7))).toEqual([
      ['joint', '', "'=Rennesøy", 'false', 'Finnøy'],
      ['joint', '1199', 'Finnøy', 'true', "'=Rennesøy"],
    ]);
  });

  it('holds what it says it holds, and nothing about anybody', async () => {
    const { body } = await service.ask('GET', '/open-data/applicants.schema.json');
    expect(body).toEqual(JSON.parse(JSON.stringify(ApplicantList)));
    expect(valid(ApplicantList).problems((await json()).body)).toEqual([]);
    const documented = readFileSync(
      join(import.meta.dirname, '../../../../docs/open-data.md'),
      'utf8',
    );
    expect([...documented.matchAll(/^\| `(\w+)` /gm)].map(([, column]) => column)).toEqual(
      applicantColumns,
    );
  });

  it('is not sent again to who has it', async () => {
    for (const ask of [json, csv]) {
      const { headers } = await ask();
      const again = await ask('', { 'if-none-match': headers['etag'] ?? '' });
      expect([again.status, again.text]).toEqual([304, '']);
      expect(again.headers['etag']).toBe(headers['etag']);
      const stale = await ask('', { 'if-none-match': '"another"' });
      expect(stale.status).toBe(200);
    }
  });

  it('is shown as it was known at an instant', async () => {
    expect((await json(`?asOf=${beforeAnybody}`)).body.rows).toEqual([]);
    expect((await csv(`?asOf=${beforeAnybody}`)).text.trim().split('\r\n')).toHaveLength(1);
    expect(await json('?asOf=2999-01-01T00:00:00Z')).toMatchObject({
      status: 400,
      body: { code: 'as-of-in-future' },
    });
    expect((await json('?asOf=yesterday')).status).toBe(400);
    expect((await json('?status=drafted')).status).toBe(400);
  });

  it('leaves out trials', async () => {
    const { body } = await service.ask('POST', '/cohorts', {
      as: decider,
      body: {
        name: 'Prøve',
        nature: 'trial',
        themes: ['full-time'],
        rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
        deadline: '2099-01-01T00:00:00Z',
      },
    });
    const real = cohortId;
    cohortId = String(body['cohortId']);
    await submit(finnoy);
    cohortId = real;
    await submit(finnoy);
    await seen(3);
    const { rows } = (await json()).body;
    expect(rows.map(({ cohort, unit }) => [cohort, unit])).toEqual([
      ['Pulje 2', 'joint'],
      ['Pulje 2', 'joint'],
      ['Pulje 2', 'single'],
    ]);
  });
});
