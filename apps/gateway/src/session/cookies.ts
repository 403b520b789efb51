import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: browsers take it only from this very host, by TLS (or their own machine), for all its paths. */
const cookie = (name: string) => ({
  read: ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined => {
    const value = parseCookie(headers.cookie ?? '')[`__Host-${name}`];
    return value && /^[\w-]{43}$/.test(value) ? value : undefined;
  },
  set: (reply: FastifyReply, value: string, maxAgeMs?: number): void => {
    void reply.header(
      'set-cookie',
      stringifySetCookie({
        name: `__Host-${name}`,
        value,
        httpOnly: true,
        secure: true,
        sameSite: 'lax',
        path: '/',
        ...(maxAgeMs !== undefined && { maxAge: Math.floor(maxAgeMs / 1000) }),
      }),
    );
  },
});

/** Who is signed in. It goes with the browser; how long it is good for stands in the database. */
export const sessionCookie = cookie('samanom');

/** In which browser a sign-in was begun, so that nobody ends it in another. */
export const browserCookie = cookie('samanom-sign-in');
