import { HttpException, Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerProblem, type Door } from '@samanom/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { GatewayConfig } from '../gateway-config.ts';
import { signInFailed } from '../sign-in/sign-in-failed.ts';
import { isSignIn, limitRates } from '../limits/rates.ts';
import { servePages } from '../pages/pages.ts';
import { Callers } from './callers.ts';
import { PassingOn } from './pass-on.ts';
import { placeOf } from './paths.ts';

const OURS = 'gateway';

/** Requests for a route of the gateway's that a service would have: `/api/gateway/people`. */
const ours = new WeakSet<IncomingMessage>();

/** Where a request is looked up: pages and the ways to services in rooms of their own, whatever routes the gateway has. */
const rewriteUrl = (request: IncomingMessage): string => {
  const url = request.url ?? '/';
  const place = placeOf(url);
  if (place.kind === 'door') return url;
  if (place.kind === 'page') return `/.pages${url}`;
  if (place.service !== OURS) return `/.services${url}`;
  // What belongs to the door is not asked for as if it were a service's.
  if (placeOf(place.path).kind !== 'page' && !isForEveryone(place.path)) return '/.nowhere';
  ours.add(request);
  return place.path;
};

const isForEveryone = (path: string): boolean =>
  /^\/(health(\/live|\/ready)?|metrics|docs|openapi\.json)(\?|$)/.test(path);

/** The ways in: to the services by a signed identity, to the gateway's own routes by the same, and to the pages. */
export const frontDoor: Door = {
  rewriteUrl,
  open: async (app: NestFastifyApplication) => {
    const server = app.getHttpAdapter().getInstance();
    const config = app.get(GatewayConfig);
    const callers = app.get(Callers);
    await limitRates(server, config, refuse);
    knowOurs(server, callers);
    await server.register((scope, _, done) => {
      waysToServices(scope, config, callers);
      done();
    });
    await server.register((scope) => servePages(scope, config));
  },
};

const logger = new Logger('door');

const refuse = (request: FastifyRequest, reply: FastifyReply, failure: unknown) => {
  if (isSignIn(request)) return signInFailed(request, reply, failure);
  if (answerProblem(request, reply, failure))
    logger.error({ err: failure, correlationId: request.id }, undefined);
  return reply;
};

/** Its own routes believe the same identity as any service, and no other that somebody brings along. */
const knowOurs = (server: FastifyInstance, callers: Callers): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (!ours.has(request.raw)) return;
    try {
      const identity = await callers.identityOf(request);
      request.headers.authorization = identity && `Bearer ${identity}`;
    } catch (error) {
      return refuse(request, reply, error);
    }
  });
};

const waysToServices = (
  scope: FastifyInstance,
  { upstreams, upstreamTimeoutMs }: GatewayConfig,
  callers: Callers,
): void => {
  const passingOn = new PassingOn(upstreamTimeoutMs);
  scope.addHook('onClose', () => passingOn.close());
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_, payload, done) => done(null, payload));
  scope.setErrorHandler((error, request, reply) => void refuse(request, reply, error));
  scope.all('/.services/*', { config: { takesStream: true } }, async (request, reply) => {
    const place = placeOf(request.originalUrl);
    const origin = place.kind === 'service' ? upstreams.get(place.service) : undefined;
    if (place.kind !== 'service' || !origin) throw new HttpException('no such service', 404);
    const identity = await callers.identityOf(request);
    return passingOn.passOn(request, reply, { ...place, origin, identity });
  });
};
