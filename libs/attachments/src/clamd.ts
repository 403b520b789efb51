import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { MalwareScan, ScanResult } from './malware-scan.ts';

type Open = Parameters<MalwareScan['scan']>[0];

/** `/run/clamav/clamd.ctl`, or `host:port`. */
export interface ClamdOptions {
  readonly address: string;
  /** How long it may say nothing. */
  readonly silenceMs?: number;
  readonly tries?: number;
}

/** ClamAV's daemon: command INSTREAM, then chunks with their length before them, then a length of nothing. */
export class Clamd implements MalwareScan {
  readonly required = true;
  private readonly options: Required<ClamdOptions>;

  constructor(options: ClamdOptions) {
    this.options = { silenceMs: 30_000, tries: 2, ...options };
  }

  async scan(open: Open): Promise<ScanResult> {
    let last: ScanResult = { status: 'scan-failed', reason: 'not tried' };
    for (let n = 0; n < this.options.tries; n++) {
      last = await this.tryOnce(open);
      if (last.status !== 'scan-failed') return last;
    }
    return last;
  }

  private async tryOnce(open: Open): Promise<ScanResult> {
    const content = await open();
    const socket = connectTo(this.options.address);
    socket.setTimeout(this.options.silenceMs, () => socket.destroy(new Error('clamd is silent')));
    const reply = replyOf(socket);
    try {
      const sent = send(socket, content).catch(() => undefined); // What clamd says of it counts, or that it is gone.
      const said = await reply;
      await sent;
      return resultOf(said);
    } catch (error) {
      return { status: 'scan-failed', reason: reasonOf(error as NodeJS.ErrnoException) };
    } finally {
      content.destroy();
      socket.destroy();
    }
  }
}

/** At its own limit clamd hangs up while we still write, and its last words are often lost with that. */
const reasonOf = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'EPIPE' || code === 'ECONNRESET'
    ? `clamd hung up (${code}): is its StreamMaxLength below the size limit of attachments?`
    : message;

const connectTo = (address: string): Socket => {
  if (address.startsWith('/')) return connect({ path: address });
  const { hostname, port } = new URL(`tcp://${address}`);
  return connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
};

/** Until it takes more, or is gone. */
const ready = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      socket.off('drain', go).off('close', go);
      resolve();
    };
    socket.on('drain', go).on('close', go);
  });

const send = async (socket: Socket, content: Readable): Promise<void> => {
  const write = async (bytes: Buffer): Promise<void> => {
    if (!socket.write(bytes) && !socket.destroyed) await ready(socket);
  };
  await write(Buffer.from('zINSTREAM\0'));
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (socket.destroyed) return;
    await write(lengthOf(chunk.length));
    await write(chunk);
  }
  await write(lengthOf(0));
};

const lengthOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
};

/** All that it says, up to the zero byte; a connection that ends before that is lost. */
const replyOf = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
      if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection to clamd was lost')));
  });

const resultOf = (said: string): ScanResult => {
  if (said === 'stream: OK') return { status: 'clean' };
  const [, signature] = /^stream: (.+) FOUND$/.exec(said) ?? [];
  return signature
    ? { status: 'infected', signature }
    : { status: 'scan-failed', reason: said.slice(0, 200) };
};
