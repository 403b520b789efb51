import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ActForBody, SessionAnswer, SignOutBody, SignedOut } from '@samanom/contracts/gateway';
import { Forbidden } from '@samanom/kernel';
import { Answers, Open, SignInNeeded, languageOf, valid } from '@samanom/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayConfig } from '../gateway-config.ts';
import { Directory } from '../people/directory.ts';
import { Oidc } from '../sign-in/oidc.ts';
import { Organisations } from '../views/heard-municipality/organisations.ts';
import { AllRoles } from '../sign-in/all-roles.ts';
import { sessionCookie } from './cookies.ts';
import { refuseForged } from './forgery.ts';
import { csrfTokenOf } from './secret.ts';
import { Sessions, type Session } from './session.store.ts';

const BY_COOKIE = 'the cookie of the session says who asks';

interface Known {
  readonly secret: string;
  readonly session: Session;
}

@Controller()
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(AllRoles) private readonly roles: AllRoles,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Oidc) private readonly oidc: Oidc,
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
  ) {}

  @Get('session')
  @Open(BY_COOKIE)
  @Answers(200, 'Who is signed in, and for which organisation they act', SessionAnswer)
  async show(@Req() request: FastifyRequest): Promise<SessionAnswer> {
    return this.answer(await this.known(request), request);
  }

  @Post('session/organisation')
  @Open(BY_COOKIE)
  @Answers(200, 'Acts for another organisation from now on', SessionAnswer)
  async actFor(
    @Body(valid(ActForBody)) { organisation }: ActForBody,
    @Req() request: FastifyRequest,
  ): Promise<SessionAnswer> {
    const { secret, session } = await this.writing(request);
    const held = await this.roles.of(session.personId, session.claimed);
    if (!held.some((one) => one.organisation === organisation))
      throw new Forbidden('organisation-not-yours');
    await this.sessions.actFor(session, organisation);
    return this.answer({ secret, session: { ...session, organisation } }, request);
  }

  @Post('sign-out')
  @Open(BY_COOKIE)
  @Answers(200, 'Signed out here, or wherever the person is signed in', SignedOut)
  async signOut(
    @Body(valid(SignOutBody)) { everywhere }: SignOutBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOut> {
    const { secret, session } = await this.writing(request);
    if (everywhere) await this.sessions.endAllOf(session.personId);
    else await this.sessions.end(secret);
    sessionCookie.set(reply, '', 0);
    return { signOutUrl: await this.oidc.signOutUrl() };
  }

  private async known(request: FastifyRequest): Promise<Known> {
    const secret = sessionCookie.read(request);
    const session = secret && (await this.sessions.of(secret));
    if (!session) throw new SignInNeeded('no session');
    return { secret, session };
  }

  private async writing(request: FastifyRequest): Promise<Known> {
    const known = await this.known(request);
    refuseForged(request, known.secret, this.config.publicUrl);
    return known;
  }

  private async answer(
    { secret, session }: Known,
    { headers }: FastifyRequest,
  ): Promise<SessionAnswer> {
    const { personId, claimed, organisation, signedInAt, endsAt } = session;
    const person = await this.directory.person(personId);
    const held = await this.roles.of(personId, claimed);
    const names = await this.organisations.namesOf(
      held.map((one) => one.organisation),
      languageOf(headers['accept-language']),
    );
    const organisations = held.map((one) => ({
      ...one,
      name: names.get(one.organisation) ?? one.name,
    }));
    const here = organisations.find((one) => one.organisation === organisation);
    return {
      personId,
      name: person?.name ?? null,
      language: person?.language ?? languageOf(headers['accept-language']),
      organisations,
      organisation: here?.organisation ?? null,
      roles: [...(here?.roles ?? [])],
      signedInAt,
      endsAt,
      idleMs: this.config.idleMs,
      csrfToken: csrfTokenOf(secret),
    };
  }
}
