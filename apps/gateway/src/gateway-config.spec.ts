import { describe, expect, it } from '@jest/globals';
import { ServiceConfig } from '@samanom/service';
import { GatewayConfig } from './gateway-config.ts';

const configOf = (env: Readonly<Record<string, string>>) =>
  new GatewayConfig(new ServiceConfig({ DATABASE_URL: 'postgres://x', ...env }));
const embedded = { SAMANOM_MODE: 'embedded' };
const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'samanom' };
const systems = { SYSTEMS_ISSUER: 'https://maskinporten.example/' };

describe('in production', () => {
  it.each([
    ['the development issuer’s keys', { DEVELOPMENT_JWKS: '/data/jwks.json' }, 'DEVELOPMENT_JWKS'],
    ['its pages', { ...oidc, OIDC_ISSUER: 'http://localhost:3090' }, 'OIDC_ISSUER'],
    ['an issuer without TLS', { ...oidc, OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER'],
    ['a gateway without TLS', { PUBLIC_URL: 'http://samanom.example' }, 'PUBLIC_URL'],
    ['a path in its address', { PUBLIC_URL: 'https://samanom.example/x' }, 'PUBLIC_URL'],
    ['no client', { OIDC_ISSUER: 'https://login.example' }, 'OIDC_CLIENT_ID'],
    ['systems without keys', systems, 'SYSTEMS_JWKS'],
    ['systems’ keys without TLS', { ...systems, SYSTEMS_JWKS: 'http://a.example' }, 'SYSTEMS_JWKS'],
    ['a claim that makes deciders', { ...oidc, OIDC_ROLES: 'G-1=decider' }, 'OIDC_ROLES'],
    ['a claim of no role', { ...oidc, OIDC_ROLES: 'G-1=king' }, 'OIDC_ROLES'],
    ['half a pair', { ORGANISATION_NUMBERS: '964965226' }, 'ORGANISATION_NUMBERS'],
    ['a number of eight digits', { ORGANISATION_NUMBERS: '96496522=1103' }, 'ORGANISATION_NUMBERS'],
    ['a number of nobody', { ORGANISATION_NUMBERS: '964965226=oslo' }, 'ORGANISATION_NUMBERS'],
    ['no writes at all', { WRITES_PER_MINUTE: '0' }, 'WRITES_PER_MINUTE'],
  ])('it is not started with %s', (_, env, variable) => {
    expect(() => configOf(env)).toThrow(variable);
  });

  it.each(['decider', 'secretariat-administrator', 'elected', 'contact', 'king'])(
    'no system is %s',
    (role) => {
      const keys = { ...systems, SYSTEMS_JWKS: 'https://maskinporten.example/jwk' };
      expect(() => configOf({ ...keys, SYSTEMS_SCOPES: `samanom:x=${role}` })).toThrow(
        'SYSTEMS_SCOPES',
      );
    },
  );

  it('takes what it is told of', () => {
    const config = configOf({
      ...oidc,
      PUBLIC_URL: 'https://samanom.example',
      OIDC_ORGANISATION_CLAIM: 'authorization_details',
      OIDC_ROLES: 'urn:altinn:resource:samanom=administrator',
      ORGANISATION_NUMBERS: '964965226=1103\n972417858=ministry',
    });
    expect(config.signIn).toMatchObject({ isDevelopment: false });
    expect(config.signIn?.claims.roles.get('urn:altinn:resource:samanom')).toBe('administrator');
    expect(config.organisationNumbers.get('972417858')).toBe('ministry');
    expect(config.systems).toBeUndefined();
  });
});

describe('in embedded mode', () => {
  it('takes the development issuer, on this machine only', () => {
    const here = { ...embedded, ...oidc, OIDC_ISSUER: 'http://localhost:3090' };
    expect(configOf(here).signIn?.isDevelopment).toBe(true);
    const elsewhere = { ...here, OIDC_ISSUER: 'http://localhost.evil.example' };
    expect(() => configOf(elsewhere)).toThrow('OIDC_ISSUER');
  });
});
