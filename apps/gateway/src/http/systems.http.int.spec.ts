import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MunicipalityNumberAssigned } from '@samanom/contracts/intake';
import { eventually } from '@samanom/testing';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { Entrance } from './entrance.ts';
import { listen, type Listening } from './servers.ts';

const ISSUER = 'https://maskinporten.example/';
const PATH = '/api/intake/programme/counts';
const consumer = (number: string) => ({
  consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${number}` },
});
const [SECRETARIAT, STAVANGER, GONE, STRANGER] = [
  '889640782',
  '964965226',
  '940791901',
  '974760673',
];

let entrance: Entrance;
let jwks: Listening;
let key: CryptoKey;
let stavanger: string;
beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'mp', alg: 'RS256' }];
  jwks = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  entrance = await Entrance.open({
    SAMANOM_MODE: 'production',
    DEVELOPMENT_JWKS: '',
    OIDC_ISSUER: '',
    SYSTEMS_ISSUER: ISSUER,
    SYSTEMS_JWKS: `http://127.0.0.1:${jwks.port}/jwk`,
    SYSTEMS_AUDIENCE: 'https://samanom.example',
    SYSTEMS_SCOPES: 'samanom:programme.read=analyst, samanom:audit=auditor samanom:run=operator',
    ORGANISATION_NUMBERS: `${SECRETARIAT}=secretariat, ${STAVANGER}=1103, ${GONE}=1142`,
  });
  stavanger = await entrance.door.municipality('Stavanger');
  const rennesoy = await entrance.door.municipality('Rennesøy');
  for (const [municipalityId, number, to] of [
    [stavanger, '1103', null],
    [rennesoy, '1142', '2019-12-31'],
  ] as const)
    await entrance.door.intake.say(
      MunicipalityNumberAssigned({ municipalityId, number, from: '1964-01-01', to }),
    );
  await eventually(
    'Stavanger’s number is heard',
    async () => (await ask(await token(consumer(STAVANGER)))).status === 200,
  );
});
afterAll(async () => {
  await entrance.close();
  await jwks.stop();
});
beforeEach(() => entrance.intake.again());
afterEach(() => {
  entrance.clock.at = undefined;
});

const token = (claims: object = {}, signedBy = key) =>
  new SignJWT({
    scope: 'samanom:programme.read',
    client_id: 'f1d5a3f0',
    ...consumer(SECRETARIAT),
    ...claims,
    iss: ISSUER,
    aud: 'https://samanom.example',
    iat: Math.floor(Date.now() / 1000),
    exp: Math.floor(Date.now() / 1000) + 120,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'mp' })
    .sign(signedBy);
const ask = async (bearer: string, path = PATH) => {
  const headers = { authorization: `Bearer ${bearer}`, 'accept-language': 'nn' };
  const { status, text } = await entrance.browser().ask(path, { headers });
  return { status, ...(JSON.parse(text) as { code?: string; title?: string }) };
};

describe('a system’s token, in production', () => {
  it('acts for the organisation that its number stands for, with the roles of its scopes', async () => {
    const granted = { scope: 'openid samanom:programme.read samanom:audit samanom:unknown' };
    expect((await ask(await token(granted))).status).toBe(200);
    const first = entrance.identity();
    expect(first).toMatchObject({ organisation: 'secretariat', roles: ['analyst', 'auditor'] });
    expect(first?.sub).toMatch(/^[0-9a-f-]{14}5[0-9a-f-]{21}$/);
    expect(first).not.toHaveProperty('auth_time');

    await ask(await token(consumer(STAVANGER)));
    expect(entrance.identity()).toMatchObject({ organisation: stavanger, sub: first?.sub });
    await ask(await token({ client_id: 'another' }));
    expect(entrance.identity()?.sub).not.toBe(first?.sub);
  });

  it('is told what it lacks', async () => {
    expect(await ask(await token({ scope: 'openid' }))).toMatchObject({
      status: 403,
      code: 'system-without-role',
    });
    for (const number of [STRANGER, GONE])
      expect(await ask(await token(consumer(number)))).toMatchObject({
        status: 403,
        code: 'system-organisation-unknown',
        title: `Organisasjonsnummeret 0192:${number} står ikkje for nokon organisasjon her.`,
      });
    for (const none of [
      { consumer: undefined },
      { consumer: 'x' },
      { consumer: { ID: 'ministry' } },
    ])
      expect((await ask(await token(none))).code).toBe('system-organisation-unknown');
  });

  it('is believed from its issuer only, for us only, in its time only', async () => {
    const now = Math.floor(Date.now() / 1000);
    const stranger = await generateKeyPair('RS256');
    for (const wrong of [
      await token({}, stranger.privateKey),
      await token({ iss: 'https://evil.example/' }),
      await token({ aud: 'https://another.example' }),
      await token({ aud: undefined }),
      await token({ exp: now - 1 }),
      await token({ exp: undefined }),
      await token({ iat: now - 3700 }),
      await token({ iss: undefined }),
    ])
      expect((await ask(wrong)).status).toBe(401);
    const good = await token();
    expect((await ask(good)).status).toBe(200);
    entrance.later(3);
    expect((await ask(good)).status).toBe(401);
    expect(entrance.intake.reached).toHaveLength(1);
  });

  it('does no formal act, since nobody has signed in', async () => {
    const administrator = { scope: 'samanom:run' };
    const parked = await ask(await token(administrator), '/api/gateway/parked');
    expect(parked.status).toBe(200);
    const people = await ask(await token(administrator), '/api/gateway/people');
    expect(people).toMatchObject({ status: 403, code: 'permission-missing' });
  });

  it('of the development issuer is none', async () => {
    const development = await entrance.door.service.token(entrance.door.first);
    expect((await ask(development)).status).toBe(401);
  });
});
