import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenApi, type Route } from '@samanom/service';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { admission, issue } from './letters.ts';
import { Programme, caseWorker, decider, localPerson, mandate, operator } from './programme.ts';

/** Routes that show things and take no `asOf`, each with its reason. A new one is added here, or takes it. */
const EXEMPT: Readonly<Record<string, string>> = {
  '/applications/{applicationId}/draft': 'a draft is a row that is written over, not an event',
  '/applications/{applicationId}/draft/attachments': 'the same: what was presented is kept',
  '/applications/{applicationId}/draft/attachments/{name}': 'the same',
  '/applications/{applicationId}/difference': 'names its two instants itself: from and to',
  '/applications/{applicationId}/reads': 'reads are forgotten after their term; each has its time',
  '/cohorts/{cohortId}/difference': 'names its two instants itself: from and to',
  '/open-data/applicants.schema.json': 'describes the data, as this release gives it',
  '/openapi.json': 'describes this release',
  '/docs': 'describes this release',
  '/health': 'how the service is',
  '/health/live': 'how the service is',
  '/health/ready': 'how the service is',
  '/metrics': 'how the service is',
  '/operations': 'how the service is',
  '/parked': 'what the operator is to do now',
  '/events': 'the log itself, each event with its time',
};

/** Routes of which this spec makes nothing to show; others do. */
const NOTHING_MADE = [
  '/applications/{applicationId}/documents/{document}/attachments/{sha256}',
  '/participations/{participationId}/documents/{document}',
];

let service: ServiceUnderTest;
let routes: Route[];
/** What stands in a path: by its name, or by its name and the path where it is another. */
let known: Record<string, string> = {};

const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, as: TestPerson, body?: object) => {
  const answer = await service.ask(method, path, { as, ...(body && { body }) });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
  return answer;
};

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  routes = service.app
    .get(OpenApi)
    .routes()
    .filter(({ method }) => method === 'GET');
  const programme = new Programme(service);
  const os = await programme.municipality('Os');
  const contact = localPerson('contact', os);
  const text = 'Vi vil vere med.';
  const interest = await ask('POST', '/interests', contact, { municipalityId: os, mandate, text });
  const interestId = String(interest.body['interestId']);
  await programme.published();
  const cohortId = await programme.planned();
  await programme.publishCall(cohortId, { form: 'pulje-2' });
  const moved = { deadline: '2100-01-01T12:00:00Z', reason: 'Påske.' };
  await ask('PUT', `/cohorts/${cohortId}/deadline`, decider, moved);
  const applicationId = await programme.admitted(cohortId, os);
  const remarked = await programme.submitted(cohortId, os);
  await ask('POST', `/applications/${remarked}/remarks`, caseWorker, { remark: 'Hugs det.' });
  const { body } = await issue(service, applicationId, admission);
  const letterId = body.letters[0]?.letterId ?? '';
  await ask('POST', `/applications/${applicationId}/notes`, caseWorker, { note: 'Ring dei.' });
  const joint = await ask('POST', '/joint-participants', caseWorker, {
    name: 'Listerregionen',
    form: 'cooperation',
    members: [os, await programme.municipality('Luster')].map((municipalityId) => ({
      municipalityId,
      from: '2013-01-01',
    })),
  });
  const participantId = String(joint.body['participantId']);
  await ask('PUT', `/joint-participants/${participantId}/members/${os}/end`, caseWorker, {
    to: '2014-01-01',
    reason: 'Vedtak i kommunestyret.',
  });
  const last = await ask('POST', '/import', operator);

  known = { applicationId, cohortId, letterId, interestId, participantId, number: '0906' };
  const after = `?after=${last.headers['event-id'] ?? ''}`;
  const hashIn = async (path: string, field: string) => {
    const { text: shown } = await ask('GET', path + after, caseWorker);
    return new RegExp(`"${field}":"([0-9a-f]{64})"`).exec(shown)?.[1] ?? '';
  };
  known['applicationId of /applications/{applicationId}/remarks'] = remarked;
  known['document'] = await hashIn(`/applications/${applicationId}`, 'document');
  const acts = await ask('GET', `/cohorts/${cohortId}/decisions${after}`, caseWorker);
  known['batchId'] = /"batchId":"([0-9a-f-]{36})"/.exec(acts.text)?.[1] ?? '';
  const documents = {
    interests: await hashIn('/interests', 'document'),
    cohorts: await hashIn(`/cohorts/${cohortId}`, 'reason'),
    participants: await hashIn(`/participants/${participantId}`, 'leftBecause'),
    assessment: await hashIn(`/applications/${applicationId}/assessment`, 'note'),
  };
  for (const { path } of routes)
    for (const [owner, hash] of Object.entries(documents))
      if (path.endsWith('/documents/{document}') && path.includes(owner))
        known[`document of ${path}`] = hash;
}, 60_000);
afterAll(() => service.stop());

const shows = () => routes.filter(({ path }) => !(path in EXEMPT));

/** The path with every place filled in: with what there is, or what there could be. */
const pathOf = ({ path, query }: Route): string => {
  const place = (name: string) =>
    known[`${name} of ${path}`] ??
    known[name] ??
    (name === 'sha256' ? '0'.repeat(64) : randomUUID());
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => place(name));
  const needed = (query?.['required'] ?? []) as readonly string[];
  const document = known['document'] ?? '';
  return `${filled}?${needed.map((name) => `${name}=${document}&`).join('')}`;
};
const get = (route: Route, more = '') =>
  service.ask<Record<string, unknown> | undefined>('GET', pathOf(route) + more, {
    as: caseWorker,
  });

const IDS_AND_HASHES = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{64}/;

describe('every route that shows a view', () => {
  it('takes asOf, or has its reason not to', () => {
    const taking = ({ query }: Route) =>
      'asOf' in ((query?.['properties'] as object | undefined) ?? {});
    expect(routes.filter((route) => !taking(route)).map(({ path }) => path)).toEqual(
      expect.arrayContaining(Object.keys(EXEMPT)),
    );
    expect(shows().filter((route) => !taking(route))).toEqual([]);
    expect(shows().length).toBeGreaterThan(30);
  });

  it('can say nothing of an instant that has not been', async () => {
    for (const route of shows())
      expect({
        path: route.path,
        ...(await get(route, 'asOf=2099-01-01T00:00:00Z')),
      }).toMatchObject({ path: route.path, status: 400, body: { code: 'as-of-in-future' } });
  });

  it('shows now what it did not yet show in 2000', async () => {
    const made = shows().filter(({ path }) => !NOTHING_MADE.includes(path));
    for (const route of made) {
      const now = await get(route);
      expect({ path: route.path, status: now.status }).toEqual({ path: route.path, status: 200 });
      const then = await get(route, 'asOf=2000-01-01T00:00:00Z');
      expect([200, 404]).toContain(then.status);
      if (then.status === 404) continue;
      expect(then.text).not.toEqual(now.text);
      expect({ path: route.path, text: then.text }).toEqual({
        path: route.path,
        text: expect.not.stringMatching(IDS_AND_HASHES),
      });
      const total = now.body?.['total'];
      if (total !== undefined) expect(then.body?.['total']).toBeLessThan(Number(total));
    }
  });
});
