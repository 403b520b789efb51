import { Controller, Get, Headers, Inject, Query, Req, Res } from '@nestjs/common';
import { EventsPage, EventsQuery } from '@samanom/contracts/delivery';
import { canonicalJson, toCloudEvent } from '@samanom/event-store';
import { readTold, type LoggedTold } from '@samanom/kafka';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../allow.ts';
import { Answers } from '../answers.ts';
import { DESCRIPTION, type ServiceDescription } from '../description.ts';
import { validQuery } from '../valid.ts';
import { Delivery } from './delivery.ts';

const PAUSE_MS = 100;
const HEARTBEAT_MS = 15_000;
const LIMIT = 100;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** The same events as on the topic, in the same order, for those without Kafka. */
@Controller('events')
export class EventsController {
  constructor(
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(DESCRIPTION) private readonly service: ServiceDescription,
  ) {}

  @Get()
  @Allow('events:read')
  @Answers(
    200,
    'Told events after a sequence, in order; with Accept: text/event-stream, as a stream (Last-Event-ID goes on)',
    EventsPage,
  )
  async read(
    @Query(validQuery(EventsQuery)) { after = 0, limit = LIMIT, waitMs = 0 }: EventsQuery,
    @Headers('accept') accept: string | undefined,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (accept?.includes('text/event-stream')) {
      const from = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : after;
      return this.stream(request, reply, from);
    }
    const giveUp = Date.now() + waitMs;
    let told = await this.told(after, limit);
    while (told.length === 0 && Date.now() < giveUp && !request.raw.destroyed) {
      await pause();
      told = await this.told(after, limit);
    }
    const next = told.at(-1)?.sequence ?? after;
    // Byte for byte what the topic carries, so that every hash can be computed from the answer too.
    const events = told.map((one) => this.textOf(one)).join(',');
    await reply
      .type('application/json; charset=utf-8')
      .send(`{"next":${next},"events":[${events}]}`);
  }

  private async stream(request: FastifyRequest, reply: FastifyReply, from: number): Promise<void> {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    let after = from;
    let quietSince = Date.now();
    const ended = () => request.raw.destroyed || raw.destroyed;
    while (!ended()) {
      const told = await this.told(after, LIMIT).catch(() => undefined);
      if (!told) break; // the reader comes again with Last-Event-ID
      for (const one of told) raw.write(`id: ${one.sequence}\ndata: ${this.textOf(one)}\n\n`);
      after = told.at(-1)?.sequence ?? after;
      if (told.length > 0) quietSince = Date.now();
      else if (Date.now() - quietSince > HEARTBEAT_MS) {
        raw.write(': still here\n\n');
        quietSince = Date.now();
      }
      if (raw.writableNeedDrain)
        await new Promise((resolve) => raw.once('drain', resolve).once('close', resolve));
      else if (told.length < LIMIT) await pause();
    }
    raw.end();
  }

  private told(after: number, limit: number): Promise<LoggedTold[]> {
    return readTold(this.delivery.pool, after, limit);
  }

  private textOf({ event }: LoggedTold): string {
    return canonicalJson(toCloudEvent(this.service.name, event));
  }
}
