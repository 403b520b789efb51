import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, type ReactNode } from 'react';
import { number } from '../../format/numbers.ts';
import { ChartTable } from './chart-table.tsx';

export interface Bar {
  readonly label: string;
  readonly values: readonly number[];
}

export interface BarChartProps {
  readonly title: string;
  /** What each value of a bar is: one name for each. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  /** What the bars are of, as the table's first column says it. */
  readonly of: string;
  /** A table that says more than the bars do, in place of their own. */
  readonly figures?: ReactNode;
}

const WIDTH = 640;
const LABEL = 200;
const ROW = 28;

/** Lying bars, side by side for each series, and the same figures in a table below. */
export const BarChart = ({ title, series, bars, of, figures }: BarChartProps) => {
  const id = useId();
  const height = bars.length * ROW * Math.max(1, series.length * 0.6) + 8;
  const y = scaleBand(
    bars.map(({ label }) => label),
    [0, height],
  ).padding(0.2);
  const inner = scaleBand(
    series.map((_, n) => String(n)),
    [0, y.bandwidth()],
  );
  const most = Math.max(1, ...bars.flatMap(({ values }) => values));
  const x = scaleLinear([0, most], [0, WIDTH - LABEL - 60]);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {series.length > 1 && (
        <ul className="legend" aria-hidden="true">
          {series.map((name, n) => (
            <li key={name} data-series={n}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
        {bars.map(({ label, values }) => (
          <g key={label} transform={`translate(0 ${y(label) ?? 0})`}>
            <text x={LABEL - 8} y={y.bandwidth() / 2} textAnchor="end" dominantBaseline="central">
              {label}
            </text>
            {values.map((value, n) => (
              <g key={n} transform={`translate(${LABEL} ${inner(String(n)) ?? 0})`}>
                <rect
                  width={x(value)}
                  height={Math.max(4, inner.bandwidth() - 2)}
                  data-series={n}
                />
                <text x={x(value) + 6} y={inner.bandwidth() / 2} dominantBaseline="central">
                  {number(value)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      {figures ?? <ChartTable title={title} series={series} bars={bars} of={of} />}
    </figure>
  );
};
