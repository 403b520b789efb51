import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Id } from '@samanom/contracts';
import { Moment as ViewMoment, newId } from '@samanom/event-store';
import { toInstant, type Actor, type CommandMeta } from '@samanom/kernel';
import type { KnownRequest } from './allow.ts';
import { basisOf } from './etag.ts';
import { BadInput, validParam } from './valid.ts';

const commandId = validParam('Idempotency-Key', Id);
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

const header = (request: KnownRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const actorOf = (request: KnownRequest): Actor => {
  if (!request.actor) throw new Error('@Meta() on a route that no guard has passed');
  return request.actor;
};

/** Who asks, when, and on what they had seen: fixed at the door, so that nothing behind it reads the clock. */
export const metaOf = (request: KnownRequest): CommandMeta => {
  const key = header(request, 'idempotency-key');
  const basis = basisOf(header(request, 'if-match'));
  const traceparent = header(request, 'traceparent');
  return {
    commandId: key === undefined ? newId() : commandId.transform(key),
    at: receivedAt(request),
    actor: actorOf(request),
    correlationId: request.id,
    ...(basis && { basis }),
    ...(traceparent && TRACEPARENT.test(traceparent) && { traceparent }),
  };
};

const received = new WeakMap<object, string>();

/** Stamped once for each request, by the service's own clock. */
export const stamp = (request: object, at: string): void => void received.set(request, at);

/** When the request came in. */
export const receivedAt = (request: KnownRequest): string => {
  const at = received.get(request.raw);
  if (!at) throw new Error('a request came in unstamped');
  return at;
};

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<KnownRequest>();

/** The meta of a command. Header `Idempotency-Key` (a UUID) makes sending it again harmless; `If-Match` binds it to what was seen. */
export const Meta = createParamDecorator((_: unknown, context: ExecutionContext) =>
  metaOf(requestOf(context)),
);

/** Who asks, for queries whose answer depends on it. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(requestOf(context)),
);

const moments = new WeakMap<object, ViewMoment>();

/** The moment that `?asOf=` and `?after=` ask for, if the route has asked. */
export const momentOf = (request: KnownRequest): ViewMoment | undefined => moments.get(request.raw);

const instantOf = (text: string): string => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new BadInput([{ field: 'asOf', rule: 'must be an instant' }]);
  return toInstant(at);
};

/** The moment asked for. The route's query schema has the fields `Moment` of contracts. */
export const AskedMoment = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = requestOf(context);
  const { asOf, after } = request.query as { asOf?: string; after?: string };
  const moment = new ViewMoment({
    ...(asOf !== undefined && { asOf: instantOf(asOf) }),
    ...(after !== undefined && { after }),
  });
  moments.set(request.raw, moment);
  return moment;
});
