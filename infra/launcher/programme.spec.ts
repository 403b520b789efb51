import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureKeys } from '../dev-issuer/issuer.ts';
import { importNetworks } from './networks.ts';
import { importProgramme } from './programme.ts';

let data: string;
let server: Server;
interface Answer {
  readonly status: number;
  readonly body: object;
}
/** The last stays. */
let answers: readonly [Answer, ...Answer[]];
let requests: { readonly url: string | undefined; readonly key: unknown; readonly body: string }[];
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'samanom-programme-'));
  mkdirSync(join(data, 'identity'));
  await ensureKeys(data);
  server = createServer((request, reply) => {
    void text(request).then((body) => {
      requests.push({ url: request.url, key: request.headers['idempotency-key'], body });
      const [answer, ...others] = answers;
      const [next] = others;
      if (next) answers = [next, ...others.slice(1)];
      reply.writeHead(answer.status).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(data, { recursive: true });
});

const asking = (...come: readonly [Answer, ...Answer[]]) => {
  answers = come;
  requests = [];
  const { port } = server.address() as AddressInfo;
  return { data, gateway: `http://127.0.0.1:${port}`, signal: AbortSignal.timeout(5_000) };
};
const read = (status: number, body: object) => importProgramme(asking({ status, body }));

describe('the real programme', () => {
  it('says how much was read', async () =>
    expect(await read(200, { commands: 3, events: 2, findings: 1 })).toBe(
      '3 commands, 2 events, 1 findings',
    ));

  it('is left out by an intake that was restored to before what it told, which stays up to be recovered', async () =>
    expect(
      await read(503, { code: 'takes-no-commands', params: { reason: 'restored' } }),
    ).toContain('left out, intake takes no commands: restored; see "After a restore"'));

  it('that is refused for any other reason is a problem', async () =>
    expect(read(500, { code: 'internal-error' })).rejects.toThrow('the import was refused: 500'));
});

describe('its networks', () => {
  const written = (n: number) => ({ status: 201, body: { personId: `person ${n}` } });
  const leaders = [written(1), ...[2, 3, 4, 5, 6, 7].map(written)] as const;
  const done = { status: 200, body: { commands: 9, events: 8, findings: 7 } };
  const early = { status: 409, body: { code: 'programme-not-heard', params: { missing: 3 } } };

  it('are asked for until networks has heard the programme, and who leads them by ids', async () => {
    const told: string[] = [];
    const words = await importNetworks(asking(...leaders, early, done), (what) => told.push(what));
    expect(words).toBe('9 commands, 8 events, 7 findings');
    expect(told).toEqual(['3 participations are on their way from intake']);
    const [first, again] = requests.filter(({ url }) => url === '/api/networks/import');
    expect(again?.body).toBe(first?.body);
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      leaders: expect.arrayContaining([{ network: 'P1-01', personIds: ['person 1'] }]),
    });
  });

  it('write down each leader once, under the same key every time, which no name is in', async () => {
    const keys = async () => {
      await importNetworks(asking(...leaders, done));
      return requests.filter(({ url }) => url === '/api/gateway/people').map(({ key }) => key);
    };
    const first = await keys();
    expect(new Set(first).size).toBe(7);
    expect(await keys()).toEqual(first);
  });

  it('are left out by a service that was restored, and refused for any other reason they are a problem', async () => {
    const restored = { code: 'takes-no-commands', params: { reason: 'restored' } };
    expect(await importNetworks(asking(...leaders, { status: 503, body: restored }))).toContain(
      'left out, networks takes no commands: restored',
    );
    const fault = { status: 500, body: { code: 'internal-error' } };
    await expect(importNetworks(asking(...leaders, fault))).rejects.toThrow('refused: 500');
  });
});
