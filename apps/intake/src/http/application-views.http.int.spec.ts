import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, fullContent, localPerson, reviewer } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let finnoy: string;
let rennesoy: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
});
afterAll(() => service.stop());

interface Line {
  readonly party: string;
  readonly municipality: string;
  readonly status: string;
  readonly since: string;
}
const show = (applicationId: string, as: Parameters<ServiceUnderTest['ask']>[2], query = '') =>
  service.ask<{ status: string; given: number; needed: number; endorsements: Line[] }>(
    'GET',
    `/applications/${applicationId}${query}`,
    as,
  );

describe('who sees an application', () => {
  it('is never the ministry for a text that was not sent', async () => {
    const { applicationId, document } = await programme.anchored(cohortId, finnoy);
    await programme.save(applicationId, finnoy, { ...fullContent, purpose: 'Den endelege.' }, 1);
    const second = (await programme.present(applicationId, finnoy, 2)).body.document;
    for (const party of ['elected', 'administration', 'employees'])
      await programme.endorse(applicationId, party, finnoy, second);
    const as = localPerson('contact', finnoy);
    const sent = await service.ask('POST', `/applications/${applicationId}/submission`, { as });
    const read = async (which: string, who: Parameters<ServiceUnderTest['token']>[0]) =>
      (
        await service.ask(
          'GET',
          `/applications/${applicationId}/documents/${which}?after=${sent.headers['event-id'] ?? ''}`,
          { as: who },
        )
      ).status;
    expect(await read(second, caseWorker)).toBe(200);
    expect(await read(document, caseWorker)).toBe(404);
    expect(await read(document, localPerson('employees', finnoy))).toBe(200);
  });

  it('is the three parties alike, and the ministry; for other municipalities there is none', async () => {
    const { applicationId, document, after } = await programme.anchored(cohortId, finnoy);
    const seen = async (role: string, organisation: string) =>
      (await show(applicationId, { as: localPerson(role, organisation) }, `?after=${after}`))
        .status;
    for (const role of ['contact', 'elected', 'administration', 'employees']) {
      expect(await seen(role, finnoy)).toBe(200);
      expect(await seen(role, rennesoy)).toBe(404);
    }
    const url = `/applications/${applicationId}/documents/${document}`;
    const read = (as: Parameters<ServiceUnderTest['token']>[0]) => service.ask('GET', url, { as });
    expect((await read(localPerson('employees', finnoy))).body['content']).toEqual(fullContent);
    expect((await read(localPerson('employees', rennesoy))).status).toBe(404);
    expect((await read(reviewer)).status).toBe(404);

    const sent = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as: localPerson('contact', finnoy),
    });
    const later = await service.ask('GET', `${url}?after=${sent.headers['event-id'] ?? ''}`, {
      as: reviewer,
    });
    expect(later.body['content']).toEqual(fullContent);
    const unknown = await service.ask('GET', url.replace(document, '0'.repeat(64)), {
      as: reviewer,
    });
    expect(unknown.status).toBe(404);
  });

  it('lists, counts, filters, sorts and pages', async () => {
    const os = await programme.municipality('Os; DROP TABLE "event" --');
    const ids = await Promise.all(Array.from({ length: 3 }, () => programme.drafted(cohortId, os)));
    const last = await service.ask('POST', '/applications', {
      as: localPerson('contact', os),
      body: { cohortId, lead: os, municipalities: [os] },
    });
    const list = (query: string) =>
      service.ask<{
        total: number;
        rows: { applicationId: string; leadName: string }[];
        counts: object;
      }>('GET', `/applications?${query}&after=${last.headers['event-id'] ?? ''}`, {
        as: caseWorker,
      });
    const search = `search=${encodeURIComponent('; drop table')}`;
    const all = await list(`${search}&sort=draftedAt`);
    expect(all.body).toMatchObject({ total: 4, counts: { drafted: 4 } });
    expect(all.body.rows.every(({ leadName }) => leadName.startsWith('Os;'))).toBe(true);
    const page = await list(`${search}&sort=draftedAt&limit=2&offset=2`);
    expect(page.body.rows).toEqual(all.body.rows.slice(2));
    expect(all.body.rows.map(({ applicationId }) => applicationId)).toEqual(
      expect.arrayContaining(ids),
    );
    expect((await list(`${search}&status=submitted`)).body).toMatchObject({
      total: 0,
      rows: [],
      counts: { drafted: 4 },
    });
    expect((await list(`municipalityId=${os}`)).body.total).toBe(4);
    expect((await list(`theme=sick-leave&${search}`)).body.total).toBe(0);
    expect(await list('sort=colour')).toMatchObject({
      status: 400,
      body: { errors: expect.anything() },
    });
  });

  it('shows the case as it was known at an instant', async () => {
    const { applicationId } = await programme.anchored(cohortId, finnoy);
    const as = localPerson('contact', finnoy);
    const { headers } = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as,
    });
    await show(applicationId, { as }, `?after=${headers['event-id'] ?? ''}`);
    const instant = new Date().toISOString();
    const then = await show(applicationId, { as }, `?asOf=${instant}`);
    expect(then.body.status).toBe('submitted');
    const earlier = await show(applicationId, { as }, '?asOf=2012-01-01T00:00:00Z');
    expect(earlier.status).toBe(404);
    const future = await show(applicationId, { as }, '?asOf=2999-01-01T00:00:00Z');
    expect(future).toMatchObject({ status: 400, body: { code: 'as-of-in-future' } });
  });
});
