import type { ReactNode } from 'react';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import type { Words } from '../url/search.ts';

export interface Figure {
  readonly label: string;
  readonly value: number | null;
  /** What is counted, where the label alone could be misread. */
  readonly unit?: ReactNode;
  /** Where those that are counted are seen. */
  readonly to?: string;
  readonly search?: Words;
  readonly tone?: 'warning' | 'danger';
}

/** Counts that are taken in at a glance; each says what it counts. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="figures">
    {figures.map(({ label, value, unit, to, search, tone }) => (
      <div key={label} data-tone={tone}>
        <dt>
          {to ? (
            <PageLink to={to} search={search}>
              {label}
            </PageLink>
          ) : (
            label
          )}
        </dt>
        <dd>{value === null ? '–' : number(value)}</dd>
        {unit && <dd className="figure-unit">{unit}</dd>}
      </div>
    ))}
  </dl>
);
