import { figures, ratio } from './measure/tournament.ts';
import { median } from './measure/statistics.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import type { Mark, Result } from './row.ts';

const number = (value: number): string => {
  if (Number.isNaN(value)) return '';
  if (Number.isInteger(value) || Math.abs(value) >= 100)
    return Math.round(value).toLocaleString('en');
  return value.toFixed(2);
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const heading = (titles: readonly string[]): readonly string[] => [
  line(titles),
  line(titles.map((_, n) => (n === 0 ? '---' : '---:'))),
];

const spread = (values: readonly number[]): string =>
  `${number(Math.min(...values))} to ${number(Math.max(...values))}`;

/** The medians of one tournament, with the spread of the first figure. */
export const tableOf = ({ title, note, columns, base, scores }: Result): string => {
  const titles = Object.values(columns);
  const [first = ''] = Object.keys(columns);
  const rows = [...scores.keys()].map((name) =>
    line([
      name,
      ...Object.keys(columns).map((figure) => number(median(figures(scores, name, figure)))),
      spread(figures(scores, name, first)),
      ...(base ? [ratio(scores, name, base, first).toFixed(2)] : []),
    ]),
  );
  const head = ['', ...titles, `${titles[0] ?? ''}, lowest to highest`, ...(base ? ['ratio'] : [])];
  return [`### ${title}`, '', ...(note ? [note, ''] : []), ...heading(head), ...rows].join('\n');
};

const verdict = ({ what, asked, measured, held }: Mark): string =>
  line([what, asked, number(measured), held ? 'held' : '**missed**']);

export const marksOf = (results: readonly Result[]): string =>
  [
    ...heading(['mark', 'asked', 'measured', '']),
    ...results.flatMap(({ marks }) => marks).map(verdict),
  ].join('\n');

/** The whole run on one page. */
export const pageOf = (
  results: readonly Result[],
  machine: Machine,
  { rounds, seconds, events }: Options,
): string => `# Measured ${machine.at}

${Object.entries(machine)
  .filter(([fact]) => fact !== 'at')
  .map(([fact, value]) => `- ${fact}: ${value}`)
  .join('\n')}
- run: ${rounds} rounds, turns of ${seconds} s, a log of ${events.toLocaleString('en')} events for the rebuild

A figure is the median of the rounds; a ratio is the median of the rounds' own ratios.

${marksOf(results)}

${results.map(tableOf).join('\n\n')}
`;
