import type { IncomingHttpHeaders } from 'node:http';

/** What a caller may say to a service. All else stays outside: identities, forwarding, cookies, hops. */
const TOLD = [
  'accept',
  'accept-language',
  'content-disposition',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'last-event-id',
  'range',
  'traceparent',
] as const;

/** The headers of a request as a service is to see it. */
export const headersFor = (
  headers: IncomingHttpHeaders,
  correlationId: string,
  identity: string | undefined,
): Record<string, string> => ({
  ...Object.fromEntries(
    TOLD.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  ),
  'x-correlation-id': correlationId,
  ...(identity && { authorization: `Bearer ${identity}` }),
});

/** Of this connection, not of the answer; or not for a service to say on our origin. */
const KEPT_BACK: ReadonlySet<string> = new Set([
  'connection',
  'date',
  'keep-alive',
  'proxy-authenticate',
  'set-cookie',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The headers of a service's answer as the caller is to see them. */
export const headersFrom = (headers: IncomingHttpHeaders): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || KEPT_BACK.has(name) ? [] : [[name, value]],
    ),
  );
