import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, fullContent, localPerson } from './programme.ts';

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

describe('an application', () => {
  it('goes from draft to submitted, and shows at every step who is missing', async () => {
    const applicationId = await programme.drafted(cohortId, finnoy, rennesoy);
    const saved = await programme.save(applicationId, finnoy, fullContent);
    expect(saved).toMatchObject({ status: 200, body: { version: 1, pages: 1, pageLimit: 5 } });
    const { body, headers } = await programme.present(applicationId, finnoy);
    const contact = localPerson('contact', finnoy);

    const before = await show(
      applicationId,
      { as: contact },
      `?after=${headers['event-id'] ?? ''}`,
    );
    expect(before.body).toMatchObject({ status: 'presented', given: 0, needed: 6 });

    for (const municipality of [finnoy, rennesoy])
      for (const party of ['elected', 'administration', 'employees'])
        expect(
          (await programme.endorse(applicationId, party, municipality, body.document)).status,
        ).toBe(204);
    const sent = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as: contact,
    });
    expect(sent.status).toBe(204);

    const after = await show(
      applicationId,
      { as: caseWorker },
      `?after=${sent.headers['event-id'] ?? ''}`,
    );
    expect(after.body).toMatchObject({ status: 'submitted', given: 6 });
    expect(after.headers['etag']).toMatch(/^"9-[0-9a-f]{64}"$/);
  });

  it('lets endorsements lapse, visibly, when another text is presented', async () => {
    const { applicationId } = await programme.anchored(cohortId, finnoy);
    await programme.save(applicationId, finnoy, { ...fullContent, purpose: 'Noko anna.' }, 1);
    const { headers } = await programme.present(applicationId, finnoy, 2);

    const as = localPerson('employees', finnoy);
    const { body } = await show(applicationId, { as }, `?after=${headers['event-id'] ?? ''}`);
    expect(body.given).toBe(0);
    expect(body.endorsements.map(({ status }) => status)).toEqual(['lapsed', 'lapsed', 'lapsed']);
    const sent = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as: localPerson('contact', finnoy),
      headers: { 'accept-language': 'nn' },
    });
    expect(sent).toMatchObject({ status: 409, body: { code: 'party-missing' } });
    expect(sent.body['title']).toMatch(/^Desse har ikkje stilt seg bak: /);
  });

  it('is the same document when the same text is presented again', async () => {
    const { applicationId, document } = await programme.anchored(cohortId, finnoy);
    await programme.save(applicationId, finnoy, fullContent, 1);
    const again = await programme.present(applicationId, finnoy, 2);
    expect(again.body.document).toBe(document);
  });

  it('is refused after the deadline, by our clock', async () => {
    const late = await programme.cohort('2030-01-01T00:00:00Z');
    const { applicationId } = await programme.anchored(late, finnoy);
    service.clock.at = '2030-01-01T00:00:00.001Z';
    const token = await service.token(localPerson('contact', finnoy));
    const answer = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as: token,
      headers: { date: 'Tue, 01 Jan 2020 00:00:00 GMT' },
    });
    service.clock.at = undefined;
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'deadline-passed', params: { deadline: '2030-01-01T00:00:00.000Z' } },
    });
  });

  it('can only be stood behind by who represents that party of that municipality', async () => {
    const { applicationId, document } = await programme.anchored(cohortId, finnoy);
    const stranger = await programme.endorse(applicationId, 'elected', rennesoy, document);
    expect(stranger).toMatchObject({ status: 403, body: { code: 'not-your-municipality' } });
    const contact = await programme.endorse(applicationId, 'contact', finnoy, document);
    expect(contact).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
    const twofold = await service.ask('POST', `/applications/${applicationId}/endorsements`, {
      as: { roles: ['elected', 'employees'], organisation: finnoy },
      body: { document, mandate: { body: 'x', caseNumber: '1', date: '2012-01-01' } },
    });
    expect(twofold).toMatchObject({ status: 403, body: { code: 'two-parties' } });
  });

  it('is bound to what was seen, when the caller says so', async () => {
    const { applicationId, after } = await programme.anchored(cohortId, finnoy);
    const as = localPerson('contact', finnoy);
    const { headers } = await show(applicationId, { as }, `?after=${after}`);
    const stale = (headers['etag'] ?? '').replace(/^"\d+/, '"1');
    const url = `/applications/${applicationId}/submission`;
    const refused = await service.ask('POST', url, { as, headers: { 'if-match': stale } });
    expect(refused).toMatchObject({
      status: 412,
      body: { code: 'stale-version', params: { seen: 1, current: 5 } },
    });
    expect((refused.body['changes'] as { type: string }[]).map(({ type }) => type)).toEqual([
      'ApplicationPresented',
      'ApplicationEndorsed',
      'ApplicationEndorsed',
      'ApplicationEndorsed',
    ]);
    const bad = await service.ask('POST', url, { as, headers: { 'if-match': 'W/"5"' } });
    expect(bad).toMatchObject({ status: 400, body: { errors: [{ field: 'If-Match' }] } });
  });

  it('is stood behind once, when the same is said again', async () => {
    const { applicationId, document, after } = await programme.anchored(cohortId, finnoy);
    const again = await programme.endorse(applicationId, 'employees', finnoy, document);
    expect([again.status, again.headers['event-id']]).toEqual([204, after]);
  });

  it('is sent once, also when the answer was lost and the command comes again', async () => {
    const { applicationId } = await programme.anchored(cohortId, finnoy);
    const as = localPerson('contact', finnoy);
    const headers = { 'idempotency-key': randomUUID() };
    const url = `/applications/${applicationId}/submission`;
    const first = await service.ask('POST', url, { as, headers });
    const again = await service.ask('POST', url, { as, headers });
    expect([first.status, again.status]).toEqual([204, 204]);
    expect(again.headers['event-id']).toBe(first.headers['event-id']);
  });

  it('begun twice with one key is one application; the key used for something else is refused', async () => {
    const as = localPerson('contact', finnoy);
    const headers = { 'idempotency-key': randomUUID() };
    const body = { cohortId, lead: finnoy, municipalities: [finnoy] };
    const [one, two] = await Promise.all([
      service.ask('POST', '/applications', { as, body, headers }),
      service.ask('POST', '/applications', { as, body, headers }),
    ]);
    expect(one.body).toEqual(two.body);
    const applicationId = String(one.body['applicationId']);
    const stranger = { as: localPerson('contact', rennesoy), body, headers };
    expect(await service.ask('POST', '/applications', stranger)).toMatchObject({
      status: 409,
      body: { code: 'command-id-taken' },
    });
    const other = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as,
      headers,
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'command-id-taken' } });
  });

  it('takes 64 callers at once without losing or doubling anything', async () => {
    const { applicationId, document } = await programme.anchored(cohortId, finnoy);
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        programme.endorse(applicationId, 'elected', finnoy, document, { reservation: `Nr. ${n}` }),
      ),
    );
    expect(answers.every(({ status }) => status === 204)).toBe(true);
    const versions = answers.map(({ headers }) => Number(headers['stream-version']));
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, n) => 6 + n));
  });
});
