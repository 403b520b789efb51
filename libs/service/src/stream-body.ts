import {
  HttpException,
  SetMetadata,
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { BadInput } from './valid.ts';

const STREAM = 'samanom:takes-stream';

/** The body of this route is a file of any type and length: it is handed on as it comes, and the route bounds it. */
export const TakesStream = (): MethodDecorator =>
  applyDecorators(RouteConfig({ takesStream: true }), SetMetadata(STREAM, true));

export const takesStream = (handler: object): boolean => Reflect.hasMetadata(STREAM, handler);

const isForStreams = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { readonly takesStream?: boolean }).takesStream === true;

const notTaken = () => new HttpException('this type is not taken', 415);

export interface SentStream {
  readonly bytes: Readable;
  /** What the sender says before the first byte. */
  readonly declaredBytes: number | undefined;
}

/** The body of a route that takes a stream. No body is an empty one; one in JSON or of a form was not sent as a file. */
export const Sent = createParamDecorator((_: unknown, context: ExecutionContext): SentStream => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const declared = headers['content-length'];
  const declaredBytes = declared === undefined ? undefined : Number(declared);
  if (body === undefined || body === null) return { bytes: Readable.from([]), declaredBytes };
  if (typeof (body as Readable).pipe !== 'function')
    throw new BadInput([
      { field: 'Content-Type', rule: 'must be that of a file, not JSON or a form' },
    ]);
  return { bytes: body as Readable, declaredBytes };
});

/** Who is refused in the middle of sending is heard for a while yet: a connection cut at once takes the answer with it. */
const LINGER = { ms: 2_000, bytes: 16 * 1024 * 1024 };

const linger = ({ raw }: FastifyRequest): void => {
  let left = LINGER.bytes;
  const end = (): void => {
    if (!raw.complete) raw.destroy();
  };
  const timer = setTimeout(end, LINGER.ms).unref();
  raw
    .on('data', ({ length }: Buffer) => {
      left -= length;
      if (left < 0) end();
    })
    .on('error', () => undefined)
    .on('close', () => clearTimeout(timer))
    .resume();
};

/** Any type of body, for routes that take streams; on all others a type that nobody parses is refused as ever. */
export const acceptStreams = (server: FastifyInstance): void => {
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser('*', (request, payload, done) => {
    if (request.is404 || isForStreams(request)) done(null, payload);
    else done(notTaken());
  });
  server.addHook('onResponse', (request, _, done) => {
    if (isForStreams(request) && !request.raw.complete) linger(request);
    done();
  });
};
