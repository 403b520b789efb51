import { Inject, Injectable } from '@nestjs/common';
import { isParty, type Actor } from '@samanom/kernel';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { readFileSync } from 'node:fs';
import { ServiceConfig } from './config.ts';
import { AUDIENCE } from './development.ts';
import { VerifiedTokens } from './verified-tokens.ts';

/** Nobody, or nobody that we can know. */
export class SignInNeeded extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'SignInNeeded';
  }
}

/** The issuer's keys can't be fetched: nobody can be known for the moment. */
export class IssuerAway extends Error {
  constructor(cause: unknown) {
    super('the keys of the issuer of identities could not be fetched', { cause });
    this.name = 'IssuerAway';
  }
}

/** A signed-in person at one organisation, before a route says which of the roles is asked for. */
export type Person = Omit<Actor, 'role'>;

/** Who is behind a token, and how long before it was signed they had shown who they are; a system never has. */
export interface Identified {
  readonly person: Person;
  readonly sinceSignInS: number | undefined;
}

/** No answer, or not one with keys in it, as against a token that is not good. */
export const isIssuerAway = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') ||
  (error instanceof TypeError && error.message === 'fetch failed');

const text = (claims: JWTPayload, name: string): string => {
  const value = claims[name];
  if (typeof value !== 'string' || value === '') throw new SignInNeeded(`the token lacks ${name}`);
  return value;
};

const personOf = (claims: JWTPayload): Person => {
  const roles = claims['roles'];
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string'))
    throw new SignInNeeded('the token lacks roles');
  const party = roles.find(isParty);
  return {
    person: text(claims, 'sub'),
    organisation: text(claims, 'organisation'),
    roles,
    ...(party && { party }),
  };
};

const sinceSignInS = ({ iat = 0, auth_time: authTime }: JWTPayload): number | undefined =>
  typeof authTime === 'number' ? iat - authTime : undefined;

const MOST_AGE_S = 3600;

/** Both claims are there: without them no token is verified. */
const runsOutMs = ({ exp = 0, iat = 0 }: JWTPayload): number =>
  Math.min(exp, iat + MOST_AGE_S) * 1000;

/** Believes a short-lived signed token, and nothing else. */
@Injectable()
export class Identity {
  private readonly config: ServiceConfig;
  private readonly verified = new VerifiedTokens<Identified>();
  private keys: JWTVerifyGetKey | undefined;

  constructor(@Inject(ServiceConfig) config: ServiceConfig) {
    this.config = config;
  }

  /** @throws SignInNeeded */
  async personBehind(authorization: string | undefined): Promise<Person> {
    return (await this.behind(authorization)).person;
  }

  /** @throws SignInNeeded */
  async behind(authorization: string | undefined): Promise<Identified> {
    const token = authorization?.match(/^Bearer ([\w.-]+)$/)?.[1];
    if (!token) throw new SignInNeeded('no bearer token');
    return this.verified.personBehind(token) ?? this.verify(token);
  }

  private async verify(token: string): Promise<Identified> {
    this.keys ??= this.loadKeys();
    if (!this.keys) throw new SignInNeeded('no issuer is configured (IDENTITY_JWKS)');
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.config.issuer,
        audience: AUDIENCE,
        algorithms: ['EdDSA', 'Ed25519', 'ES256'],
        requiredClaims: ['exp', 'iat', 'sub'],
        maxTokenAge: MOST_AGE_S,
      });
      const identified = { person: personOf(payload), sinceSignInS: sinceSignInS(payload) };
      this.verified.remember(token, identified, runsOutMs(payload));
      return identified;
    } catch (error) {
      if (isIssuerAway(error)) throw new IssuerAway(error);
      if (error instanceof errors.JOSEError) throw new SignInNeeded(error.code);
      throw error;
    }
  }

  private loadKeys(): JWTVerifyGetKey | undefined {
    const { jwks, mode } = this.config;
    if (!jwks) return undefined;
    if (/^https?:\/\//.test(jwks)) return createRemoteJWKSet(new URL(jwks));
    if (mode !== 'embedded') return undefined;
    return createLocalJWKSet(
      JSON.parse(readFileSync(jwks, 'utf8')) as Parameters<typeof createLocalJWKSet>[0],
    );
  }
}
