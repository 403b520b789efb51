import { Forbidden } from '@samanom/kernel';
import type { FastifyRequest } from 'fastify';
import { csrfTokenOf, isSame } from './secret.ts';

type Asked = Pick<FastifyRequest, 'headers' | 'method'>;

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

export const isWrite = ({ method }: Pick<FastifyRequest, 'method'>): boolean => !READS.has(method);

/** Browsers say which page asks. Where one does not, the token has to do. */
const isElsewhere = ({ headers }: Asked, origin: string): boolean =>
  headers.origin !== undefined
    ? headers.origin !== origin
    : (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin';

/** A browser sends its cookie whoever makes it ask: a write has to show that our own page made it. */
export const refuseForged = (request: Asked, secret: string, origin: string): void => {
  const token = request.headers['x-csrf-token'];
  const isOurs = typeof token === 'string' && isSame(token, csrfTokenOf(secret));
  if (!isOurs || isElsewhere(request, origin)) throw new Forbidden('csrf-token-wrong');
};
