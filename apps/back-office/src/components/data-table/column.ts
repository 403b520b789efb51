import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the service calls this order, if the list can be put in it. */
  readonly sort?: string;
  /** Not shown until chosen. */
  readonly hidden?: boolean;
  /** Figures stand to the right. */
  readonly numeric?: boolean;
}

interface FilterCommon {
  readonly key: string;
  readonly label: string;
}
export type Filter = FilterCommon &
  (
    | { readonly kind: 'search' }
    | { readonly kind: 'date' }
    | { readonly kind: 'checkbox' }
    | {
        readonly kind: 'select';
        readonly options: readonly (readonly [value: string, label: string, count?: number])[];
      }
  );

/** How a chosen filter is said on its chip. */
export const saidOf = (filter: Filter, value: string): string => {
  if (filter.kind === 'checkbox') return filter.label;
  if (filter.kind !== 'select') return `${filter.label}: ${value}`;
  const label = filter.options.find(([one]) => one === value)?.[1] ?? value;
  return `${filter.label}: ${label}`;
};
