import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';
import { counties } from '../participants/counties.ts';
import type { CountyCount } from './by-county.ts';

const TILE = 74;
const GAP = 4;
const STEPS = 4;

/** Which of a few shades: 0 for none, else by share of the most that any has. */
const shadeOf = (value: number, most: number): number =>
  value === 0 ? 0 : Math.max(1, Math.ceil((value / most) * STEPS));

/** Long names on two lines: "Møre og / Romsdal". */
const linesOf = (name: string): readonly string[] => {
  const [first = name, ...rest] = name.split(/(?<=-)|(?<= og) /);
  return name.length > 10 && rest.length > 0 ? [first, rest.join(' ')] : [name];
};

interface CountyMapProps {
  readonly title: string;
  readonly rows: readonly CountyCount[];
}

/** Every county as a tile of one size, about where it lies; the same figures stand in the table below. */
export const CountyMap = ({ title, rows }: CountyMapProps) => {
  const { t } = useTranslation('programme');
  const id = useId();
  const known = new Map(rows.map((one) => [one.county, one.inAny]));
  const most = Math.max(1, ...known.values());
  const left = Math.min(...counties.map(({ column }) => column));
  const width = (Math.max(...counties.map(({ column }) => column)) - left + 1) * TILE;
  const height = (Math.max(...counties.map(({ row }) => row)) + 1) * TILE;
  return (
    <figure className="chart county-map" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <p className="subtle">{t('map.explained')}</p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('map.alternative', { title })}
      >
        {counties.map(({ name, column, row }) => {
          const value = known.get(name) ?? 0;
          const lines = linesOf(name);
          return (
            <g
              key={name}
              transform={`translate(${(column - left) * TILE} ${row * TILE})`}
              data-shade={shadeOf(value, most)}
            >
              <rect width={TILE - GAP} height={TILE - GAP} rx="4" />
              {lines.map((line, n) => (
                <text key={line} x="6" y={16 + n * 13} className="county-name">
                  {line}
                </text>
              ))}
              <text x={TILE - GAP - 6} y={TILE - GAP - 8} textAnchor="end" className="county-value">
                {number(value)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
