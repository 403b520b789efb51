import { HttpException } from '@nestjs/common';
import { partNames } from '@samanom/contracts/gateway';
import { Unavailable } from '@samanom/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Agent, errors, type Dispatcher } from 'undici';
import { headersFor, headersFrom } from './headers.ts';

/** So long may pass between two pieces of an answer: streams of events have to be heard of now and then. */
const BETWEEN_PIECES_MS = 300_000;
const CONNECT_MS = 2_000;
const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

export interface Passed {
  readonly service: string;
  readonly origin: string;
  readonly path: string;
  readonly identity: string | undefined;
}

const partOf = (part: string) => ({ part, name: partNames[part] ?? part });

/** Hands requests on to the services, bodies and answers piece by piece as they come. */
export class PassingOn {
  private readonly agent: Agent;

  constructor(timeoutMs: number) {
    this.agent = new Agent({
      connect: { timeout: CONNECT_MS },
      headersTimeout: timeoutMs,
      bodyTimeout: BETWEEN_PIECES_MS,
    });
  }

  async passOn(request: FastifyRequest, reply: FastifyReply, passed: Passed) {
    const { statusCode, headers, body } = await this.answer(request, reply, passed);
    return reply.status(statusCode).headers(headersFrom(headers)).send(body);
  }

  close(): Promise<void> {
    return this.agent.close();
  }

  private async answer(
    { method, headers, id, raw }: FastifyRequest,
    reply: FastifyReply,
    { service, origin, path, identity }: Passed,
  ): Promise<Dispatcher.ResponseData> {
    const left = new AbortController();
    reply.raw.on('close', () => {
      if (!reply.raw.writableFinished) left.abort();
    });
    try {
      return await this.agent.request({
        origin,
        path,
        method,
        headers: headersFor(headers, id, identity),
        body: BODILESS.has(method) ? null : raw,
        signal: left.signal,
      });
    } catch (error) {
      if (error instanceof errors.InvalidArgumentError) throw new HttpException('not a path', 400);
      if (error instanceof errors.HeadersTimeoutError)
        throw new Unavailable('part-slow', partOf(service), error, 504);
      throw new Unavailable('part-away', partOf(service), error);
    }
  }
}
