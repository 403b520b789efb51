import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT, generateKeyPair } from 'jose';
import { randomUUID } from 'node:crypto';
import { Entrance } from './entrance.ts';
import { raw, statusIn } from './raw.ts';

const person = { roles: ['case-worker'], organisation: 'ministry', person: randomUUID() };
const PATH = '/api/intake/cohorts';

let entrance: Entrance;
let token: string;
let host: string;
beforeAll(async () => {
  entrance = await Entrance.open();
  token = await entrance.door.service.token(person);
  host = new URL(entrance.url).host;
});
afterAll(() => entrance.close());
beforeEach(() => entrance.intake.again());

const ask = (headers: Readonly<Record<string, string>>, path = PATH) =>
  entrance.browser().ask(path, { headers });
const request = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers, '', ''].join('\r\n');

describe('what reaches a service', () => {
  it('is who asks, signed by the gateway for a minute, and nothing that the caller says of it', async () => {
    await ask({
      authorization: `Bearer ${token}`,
      cookie: '__Host-samanom=stolen; other=1',
      forwarded: 'for=1.2.3.4;host=evil.example',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-real-ip': '1.2.3.4',
      'x-original-url': '/parked',
      'x-rewrite-url': '/parked',
      'x-http-method-override': 'DELETE',
      'x-person': 'somebody',
      'proxy-authorization': 'Basic eDp5',
      'x-correlation-id': 'case-2012-1127',
      'if-match': '"2-abc"',
      'accept-language': 'nn',
    });
    const { headers } = entrance.intake.last;
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept-language',
      'authorization',
      'connection',
      'host',
      'if-match',
      'x-correlation-id',
    ]);
    expect(headers.authorization).not.toBe(`Bearer ${token}`);
    expect(headers['x-correlation-id']).toBe('case-2012-1127');
    expect(headers.host).toBe(new URL(entrance.intake.url).host);
    const { iat = 0, exp = 0, ...claims } = entrance.identity() ?? {};
    expect(claims).toMatchObject({
      iss: 'urn:samanom:gateway',
      aud: 'samanom',
      sub: person.person,
      organisation: 'ministry',
      roles: ['case-worker'],
    });
    expect(exp - iat).toBe(60);
  });

  it('is nobody, where nobody has signed in', async () => {
    await ask({ 'x-person': 'somebody', cookie: `__Host-samanom=${'A'.repeat(43)}` });
    expect(entrance.intake.last.headers.authorization).toBeUndefined();
  });

  it('is never a request whose token is not believed', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    const own = await new SignJWT({ organisation: 'ministry', roles: ['decider'] })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('urn:samanom:development')
      .setAudience('samanom')
      .setSubject(randomUUID())
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(privateKey);
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1] ?? ''}.`;
    for (const wrong of [
      `Bearer ${own}`,
      `Bearer ${none}`,
      'Bearer',
      'Basic eDp5',
      `Bearer ${token} ${token}`,
      `bearer ${token}`,
    ])
      expect([wrong, (await ask({ authorization: wrong })).status]).toEqual([wrong, 401]);
    expect(entrance.intake.reached).toEqual([]);
  });

  it('is no token again that has run out, nor one that the gateway has signed itself', async () => {
    await ask({ authorization: `Bearer ${token}` });
    const handedOn = String(entrance.intake.last.headers.authorization);
    entrance.intake.again();
    expect((await ask({ authorization: handedOn })).status).toBe(401);

    entrance.later(2);
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(401);
    entrance.clock.at = undefined;
    const now = Math.floor(Date.now() / 1000);
    const old = await entrance.door.service.token(person, { iat: now - 120, exp: now - 60 });
    for (const path of [PATH, '/api/gateway/people/me'])
      expect((await ask({ authorization: `Bearer ${old}` }, path)).status).toBe(401);
    expect(entrance.intake.reached).toEqual([]);
  });
});

describe('a request within a request', () => {
  const hidden = 'GET /api/intake/hidden HTTP/1.1\r\nHost: x\r\n\r\n';
  const chunked = `0\r\n\r\n${hidden}`;

  it.each([
    ['two lengths', ['Content-Length: 4', 'Content-Length: 60'], hidden],
    ['a length and pieces', [`Content-Length: 4`, 'Transfer-Encoding: chunked'], chunked],
    ['pieces, oddly written', ['Transfer-Encoding : chunked', 'Content-Length: 4'], chunked],
    ['unknown pieces', ['Transfer-Encoding: chunked, identity'], chunked],
    ['pieces behind a tab', ['Transfer-Encoding:\tchunked', 'Content-Length: 4'], chunked],
    ['a length that is none', ['Content-Length: +4'], hidden],
    ['a folded header', ['X-A: b', ' Transfer-Encoding: chunked', 'Content-Length: 4'], chunked],
    ['a bare line end', ['X-A: b\nTransfer-Encoding: chunked', 'Content-Length: 4'], chunked],
  ])('by %s is none for any service', async (_, headers, body) => {
    const answer = await raw(
      entrance.port,
      request(`POST ${PATH}`, `Authorization: Bearer ${token}`, ...headers) + body,
    );
    expect(statusIn(answer)).toBe(400);
    expect(entrance.intake.reached).toEqual([]);
  });

  it('is taken for what it is when it is a body', async () => {
    const length = `Content-Length: ${hidden.length}`;
    const bearer = `Authorization: Bearer ${token}`;
    await raw(entrance.port, request(`POST ${PATH}`, bearer, length) + hidden);
    expect(entrance.intake.reached).toMatchObject([{ url: '/cohorts', body: hidden }]);
  });
});

describe('a path', () => {
  it.each([
    '/api/gateway/session',
    '/api/gateway/sign-out',
    '/api/gateway/.services/api/intake/cohorts',
    '/.services/api/intake/cohorts',
    '/.pages/index.html',
    '/.nowhere',
    '/API/intake/cohorts',
    '/api//intake/cohorts',
    '//api/intake/cohorts',
    '/api/int%61ke/cohorts',
    '/api/constructor/x',
    '/people/me',
    '/operations',
  ])('%s is no way round the door', async (path) => {
    const answer = await raw(
      entrance.port,
      request(`GET ${path}`, `Authorization: Bearer ${token}`),
    );
    expect([404, 400]).toContain(statusIn(answer));
    expect(entrance.intake.reached).toEqual([]);
  });

  it('is handed on as it was written, and stays with its service', async () => {
    const bearer = `Authorization: Bearer ${token}`;
    await raw(entrance.port, request('GET /api/intake/../networks/%2e%2e/x?q=%0d%0aa:b', bearer));
    expect(entrance.intake.last.url).toBe('/../networks/%2e%2e/x?q=%0d%0aa:b');
    await raw(entrance.port, request(`GET http://evil.example/api/intake/cohorts`, bearer));
    expect(entrance.intake.reached).toHaveLength(1);
  });

  it.each(['GET /api/intake/a b', 'GET /api/intake/\u0000', 'GET /api/intake/ø'])(
    '%j is handed on to nobody',
    async (line) => {
      expect(statusIn(await raw(entrance.port, request(line)))).toBe(400);
      expect(entrance.intake.reached).toEqual([]);
    },
  );
});

describe('what comes back from a service', () => {
  it('sets no cookie on our origin, and says nothing of the connection', async () => {
    entrance.intake.answer = (_, response) => {
      response
        .writeHead(200, {
          'set-cookie': '__Host-samanom=planted; Secure; Path=/',
          'keep-alive': 'timeout=600',
          'event-id': 'e1',
          etag: '"1-a"',
        })
        .end('{}');
    };
    const { headers } = await ask({ authorization: `Bearer ${token}` });
    expect(headers).toMatchObject({
      'event-id': 'e1',
      etag: '"1-a"',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['keep-alive']).not.toBe('timeout=600');
  });
});
