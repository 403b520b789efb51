import { Inject, Injectable } from '@nestjs/common';
import { AUDIENCE, DEVELOPMENT_ISSUER, SignInNeeded } from '@samanom/service';
import { createLocalJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { readFileSync } from 'node:fs';
import { GatewayConfig } from '../gateway-config.ts';
import type { Caller } from '../identity/identity-tokens.ts';
import { rolesIn } from '../sign-in/claims.ts';

/** How the development issuer says for whom a demo person speaks. */
const CLAIMS = { organisation: 'organisation', groups: 'roles' };

/** Who is behind a bearer token: what programs send, where browsers send a cookie. */
@Injectable()
export class BearerTokens {
  private keys: JWTVerifyGetKey | undefined;

  constructor(@Inject(GatewayConfig) private readonly config: GatewayConfig) {}

  /** @throws SignInNeeded */
  async callerBehind(token: string): Promise<Caller> {
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
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new SignInNeeded(error.code);
      throw error;
    }
  }
}

const keysIn = (file: string): JWTVerifyGetKey =>
  createLocalJWKSet(
    JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof createLocalJWKSet>[0],
  );
