import { useMemo } from 'react';
import { listStateOf, queryOf } from './list-state.ts';
import { useUrl } from './url.ts';

interface ListOptions {
  readonly filters: readonly string[];
  readonly sort?: string;
}

/** A list whose page, size, order, filters and columns stand in the address. */
export const useList = ({ filters, sort }: ListOptions) => {
  const [words, change] = useUrl();
  const state = useMemo(() => listStateOf(words, filters, sort), [words, filters, sort]);
  return {
    state,
    query: queryOf(state),
    filter: (key: string, value: string | undefined) =>
      change({ [key]: value, page: undefined }, { replace: true }),
    clear: () =>
      change({ ...Object.fromEntries(filters.map((key) => [key, undefined])), page: undefined }),
    sortBy: (key: string) => change({ sort: key, page: undefined }),
    turnTo: (page: number) => change({ page: page === 1 ? undefined : page }),
    sizeTo: (size: number) => change({ size, page: undefined }),
    showColumns: (columns: readonly string[] | undefined) =>
      change({ columns: columns?.join(',') }, { replace: true }),
  };
};

export type List = ReturnType<typeof useList>;
