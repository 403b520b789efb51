import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { isCode } from './problem.ts';

const host = '127.0.0.1';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isCode(error, 'EADDRINUSE')) return false;
    throw error;
  }
  await new Promise((closed) => server.close(closed));
  return true;
}
