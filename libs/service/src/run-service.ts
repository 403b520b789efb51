import type { LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { pino, type Logger } from 'pino';
import { Clock } from './clock.ts';
import { ConfigError } from './config-error.ts';
import { ServiceConfig } from './config.ts';
import { BODY_LIMIT_BYTES, PARAM_LIMIT } from './limits.ts';
import { stamp } from './meta.ts';
import { safeError } from './safe-error.ts';
import { acceptStreams } from './stream-body.ts';

/** Nest's own words, as lines of the same structured log. */
class PinoLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log = (message: unknown, context?: string) => this.line('info', message, context);
  warn = (message: unknown, context?: string) => this.line('warn', message, context);
  error = (message: unknown, _stack?: string, context?: string) =>
    this.line('error', message, context);

  private line(level: 'info' | 'warn' | 'error', message: unknown, context?: string): void {
    if (typeof message === 'string') this.logger[level]({ context }, message);
    else this.logger[level]({ context, ...(message as object) });
  }
}

/** Ids from outside are taken over when they are harmless; else one is made. */
const correlationId = (headers: NodeJS.Dict<string | string[]>): string => {
  const given = headers['x-correlation-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
};

/** What a service's server has besides what all have alike. */
export interface Door {
  /** The path by which a request is looked up, where it is another than the one asked for. */
  readonly rewriteUrl?: (request: IncomingMessage) => string;
  /** More routes and hooks of the server itself, before it listens. */
  readonly open?: (app: NestFastifyApplication) => Promise<void>;
}

export const adapter = ({ rewriteUrl }: Door = {}): FastifyAdapter =>
  new FastifyAdapter({
    ...(rewriteUrl && { rewriteUrl }),
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: PARAM_LIMIT },
    genReqId: ({ headers }: IncomingMessage) => correlationId(headers),
    forceCloseConnections: true,
  });

/** What every request meets first: the time, and a line in the log without anybody's words in it. */
export const prepare = (app: NestFastifyApplication, logger?: Logger): NestFastifyApplication => {
  const clock = app.get(Clock);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    stamp(request.raw, clock.now());
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-correlation-id': request.id,
    });
    done();
  });
  acceptStreams(server);
  server.addHook('onResponse', (request, reply, done) => {
    logger?.info({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      correlationId: request.id,
    });
    done();
  });
  return app;
};

const endWithStdin = (end: () => void): void => {
  process.stdin.on('end', end).on('error', end).resume();
};

const run = async (name: string, module: Type, door: Door): Promise<void> => {
  const config = new ServiceConfig(process.env);
  const logger = pino({ name, level: config.logLevel, serializers: { err: safeError } });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(door), {
    logger: new PinoLogger(logger),
    abortOnError: false,
  });
  prepare(app, logger);
  await door.open?.(app);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  if (config.endsWithStdin) endWithStdin(() => process.kill(process.pid, 'SIGTERM'));
  await app.listen(config.port, config.host);
  logger.info({ port: config.port, bootMs: Math.round(performance.now()) }, 'ready');
};

/** Starts a service. What its environment lacks is one clear line and exit code 1. */
export const runService = async (name: string, module: Type, door: Door = {}): Promise<void> => {
  try {
    await run(name, module, door);
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${name}: ${error.message}\n`);
    else
      pino({ name, serializers: { err: safeError } }).fatal(
        { err: error },
        `${name} could not start`,
      );
    process.exit(1);
  }
};
