import { Inject, Injectable } from '@nestjs/common';
import { Forbidden } from '@samanom/kernel';
import { SignInNeeded } from '@samanom/service';
import type { FastifyRequest } from 'fastify';
import { BearerTokens } from '../bearer/bearer-tokens.ts';
import { GatewayConfig } from '../gateway-config.ts';
import { IdentityTokens, type Caller } from '../identity/identity-tokens.ts';
import { sessionCookie } from '../session/cookies.ts';
import { isWrite, refuseForged } from '../session/forgery.ts';
import { Sessions } from '../session/session.store.ts';
import { AllRoles } from '../sign-in/all-roles.ts';

/** Who asks, by session or by bearer token, as a service will believe it. */
@Injectable()
export class Callers {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(BearerTokens) private readonly bearer: BearerTokens,
    @Inject(AllRoles) private readonly roles: AllRoles,
    @Inject(IdentityTokens) private readonly tokens: IdentityTokens,
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
  ) {}

  /** The signed identity to hand on; undefined for who shows nothing, since some routes are open to everyone. */
  async identityOf(request: FastifyRequest): Promise<string | undefined> {
    const caller = await this.callerOf(request);
    return caller && this.tokens.of(caller);
  }

  private async callerOf(request: FastifyRequest): Promise<Caller | undefined> {
    const { authorization } = request.headers;
    // Nobody can make a browser send one of these: it needs no token of the page.
    if (authorization !== undefined) {
      const token = /^Bearer ([\w.-]+)$/.exec(authorization)?.[1];
      if (!token) throw new SignInNeeded('not a bearer token');
      return this.bearer.callerBehind(token);
    }
    const secret = sessionCookie.read(request);
    return secret ? this.callerInSession(request, secret) : undefined;
  }

  private async callerInSession(
    request: FastifyRequest,
    secret: string,
  ): Promise<Caller | undefined> {
    const session = await this.sessions.of(secret);
    if (!session) return undefined;
    if (isWrite(request)) refuseForged(request, secret, this.config.publicUrl);
    const held = await this.roles.of(session.personId, session.claimed);
    const here = held.find(({ organisation }) => organisation === session.organisation);
    if (!here) throw new Forbidden('no-organisation');
    const { personId, signedInAt } = session;
    return { personId, organisation: here.organisation, roles: here.roles, signedInAt };
  }
}
