import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly server: Server;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A real server of this machine's own. */
export const listen = async (answer: RequestListener, port = 0): Promise<Listening> => {
  const server = createServer(answer).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    server,
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

/** A port that nobody listens at. */
export const freePort = async (): Promise<number> => {
  const { port, stop } = await listen(() => undefined);
  await stop();
  return port;
};
