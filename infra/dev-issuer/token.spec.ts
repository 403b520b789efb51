import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { runScript, scratch } from '../test/scratch.ts';
import { ensureKeys, sign } from './issuer.ts';
import { identityOf, persons } from './persons.ts';

const { directory: data, remove } = scratch();
const municipality = '01990000-0000-7000-8000-000000001103';
const jwks = () =>
  JSON.parse(readFileSync(join(data, 'identity/jwks.json'), 'utf8')) as JSONWebKeySet;

const token = (...args: string[]) =>
  runScript('infra/dev-issuer/token.main.ts', args, { SAMANOM_DATA: data, PORT: '1024' });

const verified = async (jwt: string) =>
  (
    await jwtVerify(jwt, createLocalJWKSet(jwks()), {
      issuer: 'urn:samanom:development',
      audience: 'samanom',
    })
  ).payload;

const claimsOf = async (person: string) =>
  verified(await sign(data, await identityOf(person, () => Promise.resolve(municipality))));

beforeAll(async () => {
  mkdirSync(join(data, 'identity'));
  await ensureKeys(data);
});
afterAll(remove);

describe('npm run token', () => {
  it('prints one token and nothing else', async () => {
    const { status, stdout, stderr } = token('case-worker');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { sub, organisation, roles, iat = 0, exp } = await verified(stdout.trimEnd());
    expect(sub).toMatch(/^[0-9a-f-]{14}5/);
    expect({ organisation, roles }).toEqual({ organisation: 'ministry', roles: ['case-worker'] });
    expect(exp).toBe(iat + 3600);
  });

  it.each([
    ['decider', { roles: ['decider'], organisation: 'ministry' }],
    ['elected:1103', { roles: ['elected'], organisation: municipality }],
    ['network-leader:4', { roles: ['network-leader'], organisation: 'ks', network: '4' }],
    ['reviewer', { roles: ['reviewer'], organisation: 'competence-environment' }],
    ['auditor', { roles: ['auditor'], organisation: 'competence-environment' }],
    ['operator', { roles: ['operator'], organisation: 'secretariat' }],
  ])('says for whom %s speaks', async (person, claims) => {
    expect(await claimsOf(person)).toMatchObject(claims);
  });

  it('gives the same person the same id, and different persons different ones', async () => {
    const [first, again, other] = await Promise.all(
      ['contact:1103', 'contact:1103', 'contact:1108'].map(claimsOf),
    );
    expect(again?.sub).toBe(first?.sub);
    expect(other?.sub).not.toBe(first?.sub);
  });

  it.each(['', 'mayor', 'contact', 'case-worker:1', 'elected:110', 'constructor'])(
    'lists who there is when asked for %j',
    (person) => {
      const { status, stdout, stderr } = token(person);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(persons.join(', '));
    },
  );

  it('says in one line that nothing is running', () => {
    expect(token('contact:1103')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'no gateway at http://127.0.0.1:1024: run npm start first\n',
    });
  });

  it('keeps the private key to itself, also when the keys are told again', async () => {
    const before = jwks();
    await ensureKeys(data);
    expect(jwks()).toEqual(before);
    expect(jwks().keys[0]).not.toHaveProperty('d');
    expect(statSync(join(data, 'identity/private-key.json')).mode & 0o077).toBe(0);
  });
});
