/** Whose a path is. */
export type Place =
  /** A route of the gateway's own that is no business of a service: sign-in, session, health. */
  | { readonly kind: 'door' }
  /** A service's route, asked for through the gateway. */
  | { readonly kind: 'service'; readonly service: string; readonly path: string }
  | { readonly kind: 'page'; readonly path: string };

const DOOR = new Set([
  '/sign-in',
  '/sign-in/callback',
  '/sign-out',
  '/session',
  '/session/organisation',
  '/.well-known/jwks.json',
  '/health',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/docs',
  '/openapi.json',
]);

const SERVICE = /^\/api\/([a-z][a-z-]*)(\/[^?]*)?(\?.*)?$/;

/** All that is asked for belongs to the door, to a service, or to the pages; by its path alone. */
export const placeOf = (url: string): Place => {
  const [path = ''] = url.split('?');
  if (DOOR.has(path)) return { kind: 'door' };
  const [, service, rest = '/', query = ''] = SERVICE.exec(url) ?? [];
  if (service) return { kind: 'service', service, path: `${rest}${query}` };
  return { kind: 'page', path };
};
