import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusals } from '@samanom/contracts';
import { OpenApi, type Route } from '@samanom/service';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { caseWorker, decider } from './programme.ts';

let service: ServiceUnderTest;
let routes: Route[];
beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  routes = service.app.get(OpenApi).routes();
});
afterAll(() => service.stop());

const urlOf = ({ path, params }: Route) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) =>
    (params[name] as { pattern?: string }).pattern?.includes('64')
      ? 'a'.repeat(64)
      : name === 'number'
        ? '1103'
        : '00000000-0000-4000-8000-000000000000',
  );
const ask = (route: Route, as?: Parameters<ServiceUnderTest['ask']>[2]) =>
  service.ask(route.method as 'GET', urlOf(route), {
    ...as,
    ...(route.method !== 'GET' && { body: {} }),
  });

describe('every route', () => {
  it('says who may come in, or that it is open and why', () => {
    expect(routes.length).toBeGreaterThan(25);
    const silent = routes.filter(({ permission, openBecause }) => !permission && !openBecause);
    expect(silent).toEqual([]);
  });

  it('asks for a permission that somebody holds', () => {
    const asked = routes.flatMap(({ permission }) => permission ?? []);
    expect(asked.filter((permission) => !Object.hasOwn(intake.permissions, permission))).toEqual(
      [],
    );
    expect(
      Object.keys(intake.permissions).filter((permission) => !asked.includes(permission)),
    ).toEqual([]);
  });

  it('is closed to those who are not signed in, and to those without the role', async () => {
    for (const route of routes) {
      const expected = route.openBecause ? 200 : 401;
      expect([route.path, (await ask(route)).status]).toEqual([route.path, expected]);
      if (route.openBecause) continue;
      const answer = await ask(route, { as: { roles: ['stranger'], organisation: 'nowhere' } });
      expect([route.path, answer.status]).toEqual([route.path, 403]);
      expect(answer.body).toMatchObject({ code: 'permission-missing' });
    }
  });

  it('answers an empty body or an unknown id with words, never with a fault of its own', async () => {
    const everybody = { roles: Object.values(intake.permissions).flat(), organisation: 'ministry' };
    for (const route of routes) {
      const answer = await ask(route, { as: everybody });
      expect([route.path, answer.status < 500]).toEqual([route.path, true]);
      if (answer.status >= 400) expect(refusals).toHaveProperty(String(answer.body['code']));
    }
  });
});

describe('a formal act', () => {
  it('asks whoever signed in a while ago to do so again, and a system at all times', async () => {
    const formal = routes.filter(({ isFormalAct }) => isFormalAct);
    expect(formal.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      'POST /applications/{applicationId}/complaints/{complaintId}/appeal-decision',
      'POST /applications/{applicationId}/complaints/{complaintId}/sending-on',
      'POST /applications/{applicationId}/complaints/{complaintId}/uphold',
      'POST /applications/{applicationId}/letters',
      'POST /applications/{applicationId}/taking-out',
      'POST /award-criteria',
      'POST /cohorts/{cohortId}/call',
      'POST /cohorts/{cohortId}/decisions',
      'POST /decisions/{batchId}/letters',
      'POST /decisions/{batchId}/resumption',
      'POST /grant-schemes',
      'PUT /cohorts/{cohortId}/frame',
      'PUT /participations/{participationId}/end',
    ]);
    const minutesAgo = (n: number) => Math.floor(Date.now() / 1000) - n * 60;
    const everybody = { roles: ['decider', 'case-worker'], organisation: 'ministry' };
    for (const route of formal) {
      const asked = async (at: number | undefined) =>
        (await ask(route, { as: await service.token(everybody, { auth_time: at }) })).body['code'];
      expect([route.path, await asked(minutesAgo(16))]).toEqual([route.path, 'sign-in-again']);
      expect([route.path, await asked(undefined)]).toEqual([route.path, 'sign-in-again']);
      expect([route.path, await asked(minutesAgo(14))]).not.toEqual([route.path, 'sign-in-again']);
    }
  });
});

describe('a token', () => {
  const counts = async (token: string) =>
    (await service.ask('GET', '/programme/counts', { as: token })).status;
  const minutes = (n: number) => Math.floor(Date.now() / 1000) + n * 60;

  it.each([
    ['has run out', { exp: minutes(-1) }],
    ['is from another issuer', { iss: 'urn:somebody:else' }],
    ['is for another audience', { aud: 'another' }],
    ['is not short-lived', { iat: minutes(-90), exp: minutes(90) }],
    ['lacks its roles', { roles: undefined }],
    ['lacks its organisation', { organisation: '' }],
    ['never runs out', { exp: undefined }],
  ])('that %s is not believed', async (_, claims) => {
    expect(await counts(await service.token(caseWorker, claims))).toBe(401);
  });

  it('is believed only with its own signature', async () => {
    const token = await service.token(caseWorker);
    expect(await counts(token)).toBe(200);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({
        ...JSON.parse(Buffer.from(payload, 'base64url').toString()),
        roles: ['decider'],
      }),
    ).toString('base64url');
    expect(await counts([header, forged, signature].join('.'))).toBe(401);
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await counts([none, payload, ''].join('.'))).toBe(401);
    expect(await counts('nonsense')).toBe(401);
  });
});

describe('the front door', () => {
  it('describes itself as OpenAPI 3.1, to machines and to people', async () => {
    const { body } = await service.ask<{ openapi: string; paths: Record<string, object> }>(
      'GET',
      '/openapi.json',
    );
    expect(body.openapi).toBe('3.1.0');
    expect(body.paths['/applications/{applicationId}/endorsements']).toMatchObject({
      post: {
        requestBody: {
          content: { 'application/json': { schema: { required: ['document', 'mandate'] } } },
        },
      },
    });
    const page = await service.ask('GET', '/docs');
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    for (const { path } of routes) expect(page.text).toContain(path);
  });

  it('names the field and the rule of a wrong body, and refuses what it does not know', async () => {
    const answer = await service.ask('POST', '/cohorts', {
      as: decider,
      body: {
        name: ' ',
        nature: 'real',
        themes: [],
        rules: {},
        deadline: 'soon',
        at: '2010-01-01T00:00:00Z',
      },
      headers: { 'accept-language': 'nn-NO,nn;q=0.9' },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['content-language']).toBe('nn');
    const fields = (answer.body['errors'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['/name', '/nature', '/themes', '/rules', '/deadline', '/']),
    );
  });

  it('has words for what the framework refuses', async () => {
    expect(await service.ask('GET', '/nowhere', { as: caseWorker })).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
    const typed = await service.ask('POST', '/cohorts', {
      as: decider,
      body: 'a=b',
      headers: { 'content-type': 'application/xml' },
    });
    expect(typed).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
    const badId = await service.ask('GET', '/cohorts/1', { as: caseWorker });
    expect(badId).toMatchObject({ status: 400, body: { errors: [{ field: 'cohortId' }] } });
    const badKey = await service.ask('POST', '/import', {
      as: { roles: ['operator'], organisation: 'x' },
      headers: { 'idempotency-key': '1' },
    });
    expect(badKey).toMatchObject({ status: 400, body: { errors: [{ field: 'Idempotency-Key' }] } });
  });

  it('sends a correlation id back, and takes over a harmless one', async () => {
    const mine = 'case-2012-1127';
    const answer = await service.ask('GET', '/nowhere', {
      as: caseWorker,
      headers: { 'x-correlation-id': mine },
    });
    expect([answer.headers['x-correlation-id'], answer.body['correlationId']]).toEqual([
      mine,
      mine,
    ]);
    const odd = await service.ask('GET', '/nowhere', {
      as: caseWorker,
      headers: { 'x-correlation-id': '<script>' },
    });
    expect(odd.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
