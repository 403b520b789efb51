import { Inject, Injectable } from '@nestjs/common';
import { AUDIENCE, Clock, DEVELOPMENT_ISSUER, SignInNeeded } from '@samanom/service';
import {
  createLocalJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { readFileSync } from 'node:fs';
import { GatewayConfig } from '../gateway-config.ts';
import type { Caller } from '../identity/identity-tokens.ts';
import { rolesIn } from '../sign-in/claims.ts';
import { SystemTokens } from './system-tokens.ts';

/** How the development issuer says for whom a demo person speaks. */
const CLAIMS = { organisation: 'organisation', groups: 'roles', roles: new Map(), givesAll: true };

/** Who is behind a bearer token: what programs send, where browsers send a cookie. */
@Injectable()
export class BearerTokens {
  private keys: JWTVerifyGetKey | undefined;

  constructor(
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
    @Inject(SystemTokens) private readonly systems: SystemTokens,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws SignInNeeded */
  async callerBehind(token: string): Promise<Caller> {
    if (this.systems.isIssuedHere(issuerOf(token))) return this.systems.callerBehind(token);
    const claims = await this.verified(token);
    const [held] = rolesIn(claims, CLAIMS);
    if (!held) throw new SignInNeeded('the token names no role');
    const { organisation, roles } = held;
    return {
      personId: String(claims.sub),
      organisation,
      roles,
      signedInAt: new Date(1000 * Number(claims['auth_time'] ?? claims.iat)).toISOString(),
    };
  }

  private async verified(token: string): Promise<JWTPayload> {
    if (!this.config.developmentJwks) throw new SignInNeeded('no issuer of bearer tokens');
    this.keys ??= keysIn(this.config.developmentJwks);
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: DEVELOPMENT_ISSUER,
        audience: AUDIENCE,
        algorithms: ['EdDSA', 'Ed25519'],
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(this.clock.now()),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new SignInNeeded(error.code);
      throw error;
    }
  }
}

/** Whom it says it is from; not yet believed. */
const issuerOf = (token: string): unknown => {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw new SignInNeeded('not a token');
  }
};

const keysIn = (file: string): JWTVerifyGetKey =>
  createLocalJWKSet(
    JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof createLocalJWKSet>[0],
  );
