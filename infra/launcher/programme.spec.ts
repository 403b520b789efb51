import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureKeys } from '../dev-issuer/issuer.ts';
import { importProgramme } from './programme.ts';

let data: string;
let server: Server;
let answer: { readonly status: number; readonly body: object };
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'samanom-programme-'));
  mkdirSync(join(data, 'identity'));
  await ensureKeys(data);
  server = createServer((_, reply) => {
    reply.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(data, { recursive: true });
});

const read = (status: number, body: object) => {
  answer = { status, body };
  const { port } = server.address() as AddressInfo;
  return importProgramme(data, `http://127.0.0.1:${port}`, AbortSignal.timeout(5_000));
};

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
