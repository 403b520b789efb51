import { connect, createServer, type Server, type Socket } from 'node:net';

/** The line over which another service is heard: it can be cut, and mended. */
export class Line {
  private readonly to: URL;
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  private constructor(to: URL) {
    this.to = to;
  }

  static async to(url: string): Promise<Line> {
    const line = new Line(new URL(url));
    await line.mend();
    return line;
  }

  /** What to connect to instead. */
  get url(): string {
    const through = new URL(this.to);
    through.hostname = '127.0.0.1';
    through.port = String(this.port);
    return through.href;
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    const closed = new Promise((resolve) => server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    if (server) await closed;
  }

  async mend(): Promise<void> {
    const server = createServer((here) => this.join(here));
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening));
    const address = server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
    this.server = server;
  }

  private join(here: Socket): void {
    const there = connect(Number(this.to.port || 5432), this.to.hostname);
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
