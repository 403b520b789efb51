import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Speaks as clamd does; what the real one answers was tried by hand (docs/decisions/0012). */
export class ClamdStandIn {
  readonly received: Buffer[] = [];
  calls = 0;
  private readonly server: Server;

  constructor(answer: (socket: Socket, content: Buffer) => void) {
    this.server = createServer((socket) => {
      this.calls++;
      let all = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        all = Buffer.concat([all, Buffer.from(bytes)]);
        const content = contentIn(all);
        if (!content) return;
        this.received.push(content);
        answer(socket, content);
      });
    });
  }

  async address(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
  }
}

/** The chunks put together, once the one of no length has come. */
const contentIn = (all: Buffer): Buffer | undefined => {
  const command = 'zINSTREAM\0';
  if (all.subarray(0, command.length).toString() !== command) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= all.length;) {
    const length = all.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
};
