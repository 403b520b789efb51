import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import { SignInQuery } from '@samanom/contracts/gateway';
import { Answers, IssuerAway, Open, Unavailable, newSecret, validQuery } from '@samanom/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayConfig } from '../gateway-config.ts';
import { ClaimedRoles } from '../organisations/claimed-roles.ts';
import { Directory } from '../people/directory.ts';
import { browserCookie, sessionCookie } from '../session/cookies.ts';
import { Sessions } from '../session/session.store.ts';
import { AllRoles } from './all-roles.ts';
import { rolesIn, signedInBy, type Claims } from './claims.ts';
import { Oidc, newVerifier } from './oidc.ts';
import { returnToOf } from './return-to.ts';
import { BegunSignIns } from './sign-in.store.ts';
import { signInFailed } from './sign-in-failed.ts';

@Controller('sign-in')
export class SignInController {
  private readonly logger = new Logger('sign-in');

  constructor(
    @Inject(Oidc) private readonly oidc: Oidc,
    @Inject(BegunSignIns) private readonly begun: BegunSignIns,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(AllRoles) private readonly roles: AllRoles,
    @Inject(ClaimedRoles) private readonly claimed: ClaimedRoles,
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
  ) {}

  @Get()
  @Open('who signs in is nobody yet')
  @Answers(302, 'On to the issuer; `reauthenticate` asks the person to show again who they are')
  async begin(
    @Query(validQuery(SignInQuery)) { returnTo, reauthenticate }: SignInQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    // Its cookie has to come back to where the issuer sends the browser.
    if (request.headers.host !== new URL(this.config.publicUrl).host)
      return reply.redirect(`${this.config.publicUrl}${request.originalUrl}`);
    const [state, nonce, verifier] = [newSecret(), newSecret(), newVerifier()];
    const browser = browserCookie.read(request) ?? newSecret();
    const anew = reauthenticate === true;
    let url: string;
    try {
      url = await this.oidc.begin({ state, nonce, verifier, anew });
    } catch (error) {
      if (!(error instanceof IssuerAway || error instanceof Unavailable)) throw error;
      this.logger.warn({ err: error, correlationId: request.id });
      return signInFailed(request, reply, error);
    }
    const signIn = { nonce, verifier, returnTo: returnToOf(returnTo), anew };
    await this.begun.begin(state, browser, signIn);
    browserCookie.set(reply, browser);
    return reply.redirect(url);
  }

  @Get('callback')
  @Open('the issuer sends the browser here; what comes has to fit what was begun')
  @Answers(302, 'Signed in, with a new session; on to the page asked for')
  async end(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { state } = request.query as { state?: unknown };
    const browser = browserCookie.read(request);
    const begun =
      typeof state === 'string' && browser ? await this.begun.take(state, browser) : undefined;
    if (typeof state !== 'string' || !begun) return signInFailed(request, reply);
    let claims: Claims;
    try {
      claims = await this.oidc.end(request.originalUrl, { state, ...begun });
    } catch (error) {
      this.logger.warn({ err: error, correlationId: request.id });
      return signInFailed(request, reply);
    }
    await this.signIn(claims, request, reply);
    return reply.redirect(begun.returnTo);
  }

  /** Always with a new id: one that somebody else may know from before is worth nothing afterwards. */
  private async signIn(claims: Claims, request: FastifyRequest, reply: FastifyReply) {
    const { settings } = this.oidc;
    const { personId } = await this.directory.personFor(signedInBy(claims, settings.isDevelopment));
    const claimed = await this.claimed.of(rolesIn(claims, settings.claims));
    const held = await this.roles.of(personId, claimed);
    const before = sessionCookie.read(request);
    const last = before ? await this.sessions.of(before) : undefined;
    const stays = held.some(({ organisation }) => organisation === last?.organisation);
    const secret = await this.sessions.begin({
      personId,
      claimed,
      organisation: (stays ? last?.organisation : held[0]?.organisation) ?? null,
      signedInAt: signedInAt(claims),
    });
    if (before) await this.sessions.end(before);
    sessionCookie.set(reply, secret);
  }
}

/** When the person last showed who they are: no sign-in ends without the issuer saying it. */
const signedInAt = ({ auth_time: authTime }: Claims): string =>
  new Date(1000 * Number(authTime)).toISOString();
