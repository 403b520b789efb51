import { QueryClient } from '@tanstack/react-query';
import { Refused } from './problem.ts';

/** A refusal stands, however often one asks; a cut line may be better the second time. */
const again = (failures: number, error: Error): boolean =>
  failures < 2 && (!(error instanceof Refused) || error.problem.status === 503);

/** Who is signed in, and in which roles. */
export const sessionKey = ['session'] as const;

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: again, staleTime: 10_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
