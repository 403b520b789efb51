import type { Words } from './search.ts';

/** What a list is asked for, as the address has it. */
export interface ListState {
  readonly page: number;
  readonly size: number;
  readonly sort: string | undefined;
  readonly filters: Readonly<Record<string, string>>;
  /** Ids of the columns shown, if others than usual. */
  readonly columns: readonly string[] | undefined;
}

export const pageSizes = [25, 50, 100, 200] as const;
const USUAL_SIZE = 50;

const natural = (word: string | undefined, otherwise: number): number => {
  const value = Number(word);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
};

/** Reads the address; what cannot be understood is as if it were not there. */
export const listStateOf = (words: Words, filters: readonly string[], sort?: string): ListState => {
  const size = natural(words['size'], USUAL_SIZE);
  return {
    page: natural(words['page'], 1),
    size: pageSizes.some((one) => one === size) ? size : USUAL_SIZE,
    sort: words['sort'] ?? sort,
    filters: Object.fromEntries(
      filters.flatMap((key) => {
        const value = words[key];
        return value ? [[key, value]] : [];
      }),
    ),
    columns: words['columns']?.split(',').filter(Boolean),
  };
};

/** What the service is asked for. */
export const queryOf = ({ page, size, sort, filters }: ListState) => ({
  ...filters,
  sort,
  limit: size,
  offset: (page - 1) * size,
});

/** Another column ascending; the same one the other way. */
export const nextSort = (sort: string | undefined, key: string): string =>
  sort === key ? `-${key}` : key;

export const sortedAs = (
  sort: string | undefined,
  key: string,
): 'ascending' | 'descending' | 'none' => {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
};

/** A page of a list that came whole, as a service would have given it. */
export const pageOf = <Row>(rows: readonly Row[], { page, size }: ListState) => ({
  total: rows.length,
  rows: rows.slice((page - 1) * size, page * size),
});
