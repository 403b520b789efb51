import type { HeldRoles, SessionAnswer, SignedOut } from '@samanom/contracts/gateway';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { keptSession } from '../offline/kept-session.ts';
import { sessionKey } from './queries.ts';
import { csrf, send, type Sending } from './request.ts';

export { sessionKey } from './queries.ts';

export const fetchSession = async (sending: Sending = {}): Promise<SessionAnswer> => {
  const session = (await (await send('/session', {}, sending)).json()) as SessionAnswer;
  csrf.token = session.csrfToken;
  return session;
};

/** Who is signed in. The shell has asked before any page is shown. */
export const useSession = (): SessionAnswer =>
  useSuspenseQuery({ queryKey: sessionKey, queryFn: () => fetchSession(), staleTime: 60_000 }).data;

const write = (path: string, body: unknown) =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf.token },
    body: JSON.stringify(body),
  });

/** Acts for another organisation from now on. Every page is then another: it begins anew. */
export const useActFor = () =>
  useMutation({
    mutationFn: ({ organisation }: Pick<HeldRoles, 'organisation'>) =>
      write('/session/organisation', { organisation }),
    onSuccess: () => location.assign('/'),
  });

export const useSignOut = () =>
  useMutation({
    mutationFn: async ({ everywhere }: { readonly everywhere: boolean }) =>
      (await (await write('/sign-out', { everywhere })).json()) as SignedOut,
    onSuccess: ({ signOutUrl }) => {
      keptSession.forget();
      location.assign(signOutUrl ?? '/');
    },
  });
