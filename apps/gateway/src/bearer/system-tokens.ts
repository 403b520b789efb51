import { Inject, Injectable } from '@nestjs/common';
import { idOf } from '@samanom/event-store';
import { Forbidden } from '@samanom/kernel';
import { Clock, IssuerAway, SignInNeeded, isIssuerAway } from '@samanom/service';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { GatewayConfig } from '../gateway-config.ts';
import type { Caller } from '../identity/identity-tokens.ts';
import { OrganisationNumbers } from '../organisations/organisation-numbers.ts';
import type { SystemSettings } from './system-settings.ts';

const MOST_AGE_S = 3600;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `consumer`: whom the token was given to, as `{"authority": "iso6523-actorid-upis", "ID": "0192:964965226"}`. */
const consumerIn = ({ consumer }: JWTPayload): string =>
  text((consumer as { ID?: unknown } | undefined)?.ID);

/** Which system is behind a bearer token: for whom it asks by its organisation number, what it may by its scopes. */
@Injectable()
export class SystemTokens {
  private keys: JWTVerifyGetKey | undefined;

  constructor(
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
    @Inject(OrganisationNumbers) private readonly numbers: OrganisationNumbers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  isIssuedHere(issuer: unknown): boolean {
    return this.config.systems !== undefined && this.config.systems.issuer === issuer;
  }

  /** @throws SignInNeeded @throws Forbidden */
  async callerBehind(token: string): Promise<Caller> {
    const { systems } = this.config;
    if (!systems) throw new SignInNeeded('no issuer of systems’ tokens');
    const claims = await this.verified(token, systems);
    const granted = text(claims['scope']).split(' ');
    const roles = [...new Set(granted.flatMap((scope) => systems.scopes.get(scope) ?? []))];
    if (roles.length === 0) throw new Forbidden('system-without-role');
    const number = consumerIn(claims);
    const organisation = await this.numbers.organisationOf(number);
    if (organisation === undefined) throw new Forbidden('system-organisation-unknown', { number });
    const client = text(claims['client_id']) || text(claims.sub);
    if (!client) throw new SignInNeeded('the token lacks client_id');
    return {
      personId: idOf('system', systems.issuer, client),
      organisation,
      roles: roles.toSorted(),
      signedInAt: undefined,
    };
  }

  private async verified(token: string, systems: SystemSettings): Promise<JWTPayload> {
    this.keys ??= createRemoteJWKSet(new URL(systems.jwks));
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: systems.issuer,
        audience: systems.audience,
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'],
        requiredClaims: ['exp', 'iat'],
        maxTokenAge: MOST_AGE_S,
        currentDate: new Date(this.clock.now()),
      });
      return payload;
    } catch (error) {
      if (isIssuerAway(error)) throw new IssuerAway(error);
      if (error instanceof errors.JOSEError) throw new SignInNeeded(error.code);
      throw error;
    }
  }
}
