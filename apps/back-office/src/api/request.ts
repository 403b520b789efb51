import { language } from '../i18n/i18n.ts';
import { refusedBy, Unreachable } from './problem.ts';
import { queries, sessionKey } from './queries.ts';
import { signIn } from './sign-in.ts';

export type Service = 'gateway' | 'intake' | 'networks';
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The token that proves that a write comes from these pages. It comes with the session. */
export const csrf = { token: '' };

export const pathOf = (service: Service, path: string, query: Query = {}): string => {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const words = new URLSearchParams(asked.map(([key, value]) => [key, String(value)]));
  return `/api/${service}${path}${words.size > 0 ? `?${words.toString()}` : ''}`;
};

export interface Sending {
  /** Whether one is led to the sign-in page where nobody is signed in: not from what goes on behind the page. */
  readonly mayLeave?: boolean;
}

/** Sends it, and answers only if the service said yes. */
export const send = async (
  path: string,
  init: RequestInit = {},
  { mayLeave = true }: Sending = {},
): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('accept-language', language());
  const answer = await fetch(path, { ...init, headers, credentials: 'same-origin' }).catch(() => {
    throw new Unreachable();
  });
  if (answer.ok) return answer;
  const refused = await refusedBy(answer);
  if (mayLeave && answer.status === 401) signIn();
  if (mayLeave && refused.problem.code === 'sign-in-again') signIn({ again: true });
  // A role may have been revoked meanwhile: the pages ask anew which are held, and shut themselves.
  if (refused.problem.code === 'permission-missing')
    void queries.invalidateQueries({ queryKey: sessionKey });
  throw refused;
};
