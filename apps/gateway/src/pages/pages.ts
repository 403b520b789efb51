import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GatewayConfig } from '../gateway-config.ts';
import { securityHeaders } from './security-headers.ts';

const ROOM = '/.pages';
const FIRST = 'index.html';
/** A file with a hash of its content in its name never changes. */
const IMMUTABLE = /[-.][\w-]{8,}\.\w+$/;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** The files that there are, and no other: what is not in this list is not looked for on the disk. */
class PageFiles {
  private known: ReadonlySet<string> = new Set();
  private readOfMs = -1;

  constructor(private readonly directory: string) {}

  /** Which file answers this path; undefined if none does. */
  fileOf(path: string): string | undefined {
    this.readAgainWhenBuilt();
    const name = path.slice(1);
    if (this.known.has(name)) return name;
    const isPage = !/\.\w+$/.test(name) && !name.startsWith('assets/') && !name.startsWith('api/');
    return isPage && this.known.has(FIRST) ? FIRST : undefined;
  }

  private readAgainWhenBuilt(): void {
    const builtMs = statSync(join(this.directory, FIRST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (builtMs === this.readOfMs) return;
    this.readOfMs = builtMs;
    this.known = new Set(
      globSync('**/*', { cwd: this.directory, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(this.directory.length + 1)),
    );
  }
}

/** The back office: its files, and its first page for every path that is a page's. */
export const servePages = async (scope: FastifyInstance, config: GatewayConfig): Promise<void> => {
  const pages = new PageFiles(config.pages);
  await scope.register(helmet, securityHeaders(config));
  await scope.register(compress, { encodings: ['br', 'gzip'] });
  await scope.register(files, { root: config.pages, serve: false, prefixAvoidTrailingSlash: true });
  scope.get(`${ROOM}/*`, (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.originalUrl.split('?')[0] ?? '/';
    const file = pages.fileOf(path);
    if (!file) {
      reply.callNotFound();
      return reply;
    }
    const immutable = file !== FIRST && IMMUTABLE.test(file);
    if (immutable) return reply.sendFile(file, { immutable, maxAge: YEAR_MS });
    return reply.header('cache-control', 'no-cache').sendFile(file, { cacheControl: false });
  });
};
