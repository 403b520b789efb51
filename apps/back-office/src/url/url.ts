import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Words } from './search.ts';

type Changes = Readonly<Record<string, string | number | undefined>>;

/** What stands behind the question mark of the address, and a way to change it. */
export const useUrl = () => {
  const words: Words = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Changes, { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: (now: Words) => ({
          ...now,
          ...Object.fromEntries(
            Object.entries(changes).map(([key, value]) => [
              key,
              value === undefined || value === '' ? undefined : String(value),
            ]),
          ),
        }),
        replace,
        resetScroll: false,
      } as never),
    [navigate],
  );
  return [words, change] as const;
};
