import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../infra/embedded-postgres/index.ts';
import { makeHome } from '../infra/test/throwaway.ts';
import { freePort } from '../infra/ports.ts';

export interface Server {
  readonly url: string;
  /** Gone with the server. */
  readonly home: string;
  readonly stop: () => Promise<void>;
}

/** A server of the bench's own with the settings of production: what is committed is on the disk. */
export const startServer = async (): Promise<Server> => {
  const home = makeHome();
  const server = await startPostgres({
    directory: join(home, 'postgres'),
    port: await freePort(),
    durable: true,
  });
  return {
    url: server.url,
    home,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
