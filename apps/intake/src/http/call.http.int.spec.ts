import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';
import { writtenCall } from './written.ts';

let service: ServiceUnderTest;
let programme: Programme;
let municipality: string;
beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  await programme.published();
  municipality = await programme.municipality('Sogndal');
});
afterAll(() => service.stop());

const get = <Body = Record<string, unknown>>(url: string, after = '', language = 'nn') =>
  service.ask<Body>('GET', after ? `${url}?after=${after}` : url, {
    as: localPerson('elected', municipality),
    headers: { 'accept-language': language },
  });
const draft = (cohortId: string, ...municipalities: string[]) =>
  service.ask('POST', '/applications', {
    as: localPerson('contact', municipality),
    body: { cohortId, lead: municipality, municipalities },
  });

describe('a planned cohort', () => {
  it('takes no applications until its call is published', async () => {
    const cohortId = await programme.planned();
    expect(await draft(cohortId, municipality)).toMatchObject({
      status: 409,
      body: { code: 'call-not-published' },
    });
    expect((await programme.publishCall(cohortId)).status).toBe(204);
    expect((await draft(cohortId, municipality)).status).toBe(201);
  });

  it('is shown, and has no call and no form yet', async () => {
    const body = { name: 'Pulje 4', nature: 'trial', themes: ['reputation'] };
    const { headers, body: made } = await service.ask('POST', '/cohorts/planned', {
      as: decider,
      body,
    });
    const url = `/cohorts/${String(made['cohortId'])}`;
    const shown = await get(url, headers['event-id']);
    expect(shown.body).toMatchObject({
      ...body,
      status: 'planned',
      rules: null,
      call: null,
      deadline: null,
      openedAt: null,
      reminders: [10, 3],
    });
    for (const part of ['call', 'form'])
      expect(await get(`${url}/${part}`)).toMatchObject({
        status: 404,
        body: { code: 'call-not-published' },
      });
  });
});

describe('a call', () => {
  it('is read in either written form, with what it is pinned to', async () => {
    const cohortId = await programme.planned();
    const published = await programme.publishCall(cohortId);
    const after = published.headers['event-id'];
    const url = `/cohorts/${cohortId}/call`;
    const nynorsk = {
      language: 'nn',
      title: 'Søk om å vere med',
      text: 'Kommunar kan søkje.',
      deadline: '2099-09-30T21:59:59.999Z',
      rules: {
        form: 'pulje-3',
        formVersion: 1,
        pageLimit: 5,
        criteria: 'call-2011',
        criteriaVersion: 1,
        scheme: 'betre-kommune',
        schemeVersion: 1,
      },
      criteria: { items: [{ name: 'God lokal forankring' }, { name: 'Klåre mål' }] },
      scheme: { name: 'Saman om ein betre kommune', evaluation: 'Ved slutten.' },
    };
    expect((await get(url, after)).body).toMatchObject(nynorsk);
    expect((await get(`${url}?language=nn`, '', 'nb')).body).toMatchObject(nynorsk);
    expect((await get(url, after, 'en')).body).toMatchObject({
      language: 'nb',
      text: 'Kommuner kan søke.',
      criteria: { items: [{}, { name: 'Klare mål' }] },
    });
    expect((await get(`/cohorts/${cohortId}/form`)).body).toMatchObject({
      form: 'pulje-3',
      version: 1,
      fields: [{ label: 'Kva heiter prosjektet?' }, {}, {}],
    });
    expect((await get(`/cohorts/${cohortId}`)).body).toMatchObject({
      status: 'open',
      rules: nynorsk.rules,
      applicants: { only: null, jointly: true },
      call: { publishedAt: expect.any(String) },
    });
  });

  it('is for those it names, and comes in time, in both written forms, from the ministry', async () => {
    const cohortId = await programme.planned();
    const publish = (known: object) => programme.publishCall(cohortId, known);
    expect((await publish({ text: { nb: 'Bare bokmål' } })).status).toBe(400);
    expect(await publish({ deadline: '2012-09-30T23:59:59+02:00' })).toMatchObject({
      status: 409,
      body: { code: 'deadline-in-past' },
    });
    expect(await publish({ formVersion: 9 })).toMatchObject({
      status: 409,
      body: { code: 'form-unknown' },
    });
    const url = `/cohorts/${cohortId}/call`;
    const refused = await service.ask('POST', url, { as: caseWorker, body: writtenCall });
    expect(refused.status).toBe(403);
    const other = await programme.municipality('Luster');
    const applicants = { only: [other], jointly: false };
    expect((await publish({ applicants })).status).toBe(204);
    expect((await publish({ applicants })).status).toBe(204);
    expect(await publish({})).toMatchObject({
      status: 409,
      body: { code: 'call-published-already' },
    });
    expect(await draft(cohortId, municipality)).toMatchObject({
      status: 409,
      body: { code: 'not-invited', params: { outside: [municipality] } },
    });
  });

  it('shows as of an earlier moment what was known then', async () => {
    const cohortId = await programme.planned();
    const before = (await programme.publishCall(cohortId)).headers['event-id'];
    const url = `/cohorts/${cohortId}`;
    expect((await get(url, before)).status).toBe(200);
    const then = new Date().toISOString();
    const moved = await service.ask('PUT', `${url}/deadline`, {
      as: decider,
      body: { deadline: '2099-10-15T23:59:59.999+02:00', reason: 'Haustferie.' },
    });
    const deadline = '2099-10-15T21:59:59.999Z';
    expect((await get(`${url}/call`, moved.headers['event-id'])).body).toMatchObject({ deadline });
    expect((await get(url)).body).toMatchObject({ deadline, deadlineHistory: [{ deadline }] });
    const asOf = `asOf=${encodeURIComponent(then)}`;
    for (const page of [url, `${url}/call`])
      expect((await get(`${page}?${asOf}`)).body).toMatchObject({
        deadline: '2099-09-30T21:59:59.999Z',
      });
    expect((await get(`${url}?${asOf}`)).body).toMatchObject({ deadlineHistory: [] });
  });
});
