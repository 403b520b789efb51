/// <reference lib="webworker" />

/**
 * Lets a page that has been opened on this machine be opened again without a line: its files, and nothing that is
 * about anybody. What the services answer is never kept here.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const CACHE = 'samanom-pages';
const FIRST = '/';
/** Doors of the server's own: never answered from here. */
const ELSEWHERE = /^\/(api|sign-in|sign-out|session|\.well-known)(\/|$)/;

const isFile = (path: string): boolean => path.startsWith('/assets/') || path === '/icon.svg';

/** The files that a page in use was made of, in place of those kept before. */
const keep = async (paths: readonly string[]): Promise<void> => {
  const cache = await caches.open(CACHE);
  const wanted = new Set([FIRST, ...paths.filter(isFile)]);
  for (const path of wanted) if (!(await cache.match(path))) await cache.add(path);
  for (const { url } of await cache.keys())
    if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
};

/** A file with a hash in its name never changes. */
const fileOf = async (request: Request): Promise<Response> =>
  (await (await caches.open(CACHE)).match(request)) ?? fetch(request);

/** The page as the server has it; where nobody answers, as it was. */
const pageOf = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(FIRST, answer.clone());
    return answer;
  } catch (unreachable) {
    const kept = await cache.match(FIRST);
    if (!kept) throw unreachable;
    return kept;
  }
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const paths: unknown = event.data;
  if (Array.isArray(paths)) event.waitUntil(keep(paths.filter((path) => typeof path === 'string')));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (isFile(pathname)) event.respondWith(fileOf(request));
  else if (request.mode === 'navigate' && !ELSEWHERE.test(pathname))
    event.respondWith(pageOf(request));
});
