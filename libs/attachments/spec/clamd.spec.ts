import { afterEach, describe, expect, it } from '@jest/globals';
import { ClamdStandIn } from '@samanom/testing';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { Clamd } from '../src/index.ts';

let standIn: ClamdStandIn | undefined;
afterEach(() => standIn?.stop());

const scan = async (
  answer: (socket: Socket, content: Buffer) => void,
  chunks: readonly Buffer[] = [Buffer.from('content')],
  more: { readonly silenceMs?: number } = {},
) => {
  standIn = new ClamdStandIn(answer);
  const clamd = new Clamd({ address: await standIn.address(), ...more });
  return clamd.scan(() => Readable.from(chunks));
};

describe('asking clamd', () => {
  it('sends every byte in chunks, once', async () => {
    const chunks = Array.from({ length: 50 }, (_, n) => Buffer.alloc(40_000, n));
    expect(await scan((socket) => socket.end('stream: OK\0'), chunks)).toEqual({ status: 'clean' });
    expect(standIn?.received.map((one) => one.equals(Buffer.concat(chunks)))).toEqual([true]);
  });

  it('tells what was found, also when the answer comes in pieces', async () => {
    const answer = (socket: Socket) => {
      socket.write('stream: Win.Test');
      setImmediate(() => socket.end('.EICAR_HDB-1 FOUND\0'));
    };
    expect(await scan(answer)).toEqual({ status: 'infected', signature: 'Win.Test.EICAR_HDB-1' });
  });

  it.each([
    ['says that its limit is reached', 'INSTREAM size limit exceeded. ERROR\0', /size limit/],
    ['hangs up in the middle of a word', 'stream: O', /lost/],
    ['hangs up without a word', '', /lost/],
    ['says something else', 'stream: OK, perhaps\0', /perhaps/],
  ])('tries again, and then tells that it failed, when clamd %s', async (_, said, reason) => {
    const result = await scan((socket) => socket.end(said));
    expect(result).toMatchObject({ status: 'scan-failed', reason: expect.stringMatching(reason) });
    expect(standIn?.calls).toBe(2);
  });

  it('is content with the second try', async () => {
    let calls = 0;
    const answer = (socket: Socket) => socket.end(++calls === 1 ? '' : 'stream: OK\0');
    expect(await scan(answer)).toEqual({ status: 'clean' });
  });

  it('does not wait for ever', async () => {
    const result = await scan(() => undefined, [Buffer.from('x')], { silenceMs: 50 });
    expect(result).toEqual({ status: 'scan-failed', reason: 'clamd is silent' });
  });

  it('tells that it failed when nobody is there', async () => {
    const nowhere = new Clamd({ address: '/nowhere/clamd.ctl' });
    expect(await nowhere.scan(() => Readable.from([Buffer.from('x')]))).toMatchObject({
      status: 'scan-failed',
      reason: expect.stringContaining('ENOENT'),
    });
  });
});
