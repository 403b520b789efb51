import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest, eventually } from '@samanom/testing';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker } from './programme.ts';

const analyst = { roles: ['analyst'], organisation: 'secretariat' };
let service: ServiceUnderTest;
let programme: Programme;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  for (const name of ['Luster', 'Gloppen', 'Lom']) await programme.municipality(name);
  await eventually('all three are told', async () => (await read('after=0')).body.next === 3);
});
afterAll(() => service.stop());

interface Page {
  readonly next: number;
  readonly events: {
    readonly id: string;
    readonly type: string;
    readonly data: { name: string };
  }[];
}
const read = (query: string) => service.ask<Page>('GET', `/events?${query}`, { as: analyst });
const names = ({ events }: Page) => events.map(({ data }) => data.name);

describe('the feed of events', () => {
  it('gives told events in order, page by page', async () => {
    const first = await read('after=0&limit=2&waitMs=2000');
    expect(names(first.body)).toEqual(['Luster', 'Gloppen']);
    expect(first.body.next).toBe(2);
    expect(first.body.events[0]?.type).toBe('no.samanom.intake.MunicipalityRegistered.v1');
    const second = await read('after=2&waitMs=2000');
    expect(names(second.body)).toEqual(['Lom']);
    expect((await read(`after=${second.body.next}`)).body).toEqual({ next: 3, events: [] });
  });

  it('waits for what is not there yet', async () => {
    const waiting = read('after=3&waitMs=10000');
    await programme.municipality('Lunner');
    expect(names((await waiting).body)).toEqual(['Lunner']);
  });

  it('carries every event byte for byte as it was hashed', async () => {
    const { text, body } = await read('after=0&limit=1');
    const event = text.slice(text.indexOf('[') + 1, text.lastIndexOf(']'));
    const hash = createHash('sha256').update(Uint8Array.of(0)).update(event).digest('hex');
    const { default: pg } = await import('pg');
    const client = new pg.Client(service.database.url);
    await client.connect();
    const { rows } = await client.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM event_store.event WHERE event_id = $1`,
      [body.events[0]?.id],
    );
    await client.end();
    expect(hash).toBe(rows[0]?.hash);
  });

  it('is a stream for those who ask for one, and goes on after the last event seen', async () => {
    const server: Server = service.app.getHttpServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const request = get({
      host: '127.0.0.1',
      port,
      path: '/events',
      headers: {
        accept: 'text/event-stream',
        'last-event-id': '2',
        authorization: `Bearer ${await service.token(analyst)}`,
      },
    });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    expect(answer.headers['content-type']).toBe('text/event-stream');
    let seen = '';
    for await (const chunk of answer) {
      seen += String(chunk);
      if (seen.includes('Lunner')) break;
    }
    expect(seen.match(/^id: \d+$/gm)).toEqual(['id: 3', 'id: 4']);
    request.destroy();
  });

  it('is for analysts', async () => {
    expect((await service.ask('GET', '/events', { as: caseWorker })).status).toBe(403);
    expect((await read('after=-1')).status).toBe(400);
  });
});
