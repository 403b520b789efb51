import type { Words } from '@samanom/contracts';
import { toInstant } from '@samanom/kernel';
import type { ExportRequest } from './asked-export.ts';
import type { Cell, FilledTable } from './export-table.ts';

export const ABOUT: Words = { nb: 'Om uttrekket', nn: 'Om uttrekket', en: 'About this extract' };

const words = {
  what: { nb: 'Liste', nn: 'Liste', en: 'List' },
  filter: { nb: 'Filter', nn: 'Filter', en: 'Filter' },
  noFilter: { nb: 'ingen', nn: 'ingen', en: 'none' },
  asOf: {
    nb: 'Slik det var kjent (Europe/Oslo)',
    nn: 'Slik det var kjent (Europe/Oslo)',
    en: 'As it was known (Europe/Oslo)',
  },
  takenAt: {
    nb: 'Tatt ut (Europe/Oslo)',
    nn: 'Teke ut (Europe/Oslo)',
    en: 'Taken out (Europe/Oslo)',
  },
  by: { nb: 'Tatt ut av (rolle)', nn: 'Teke ut av (rolle)', en: 'Taken out by (role)' },
  person: { nb: 'Person-id', nn: 'Person-id', en: 'Person id' },
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  rows: { nb: 'Antall rader', nn: 'Tal på rader', en: 'Rows' },
  hash: {
    nb: 'SHA-256 av samme uttrekk som CSV',
    nn: 'SHA-256 av same uttrekk som CSV',
    en: 'SHA-256 of the same extract as CSV',
  },
} as const satisfies Record<string, Words>;

const filterOf = ({ filter, language }: ExportRequest): string =>
  Object.entries(filter)
    .map(([name, value]) => `${name} = ${String(value)}`)
    .join(', ') || words.noFilter[language];

/** Whoever finds the file later sees what it is a list of, when and by whom, and can check that it is whole. */
export const aboutExport = (
  wanted: ExportRequest,
  title: string,
  rows: number,
  hash: string,
): FilledTable => {
  const { language, actor, asOf, at } = wanted;
  const line = (
    name: keyof typeof words,
    value: string | number,
    kind: Cell['kind'] = 'text',
  ): readonly Cell[] => [
    { kind: 'text', value: words[name][language] },
    { kind, value },
  ];
  return {
    headings: [ABOUT[language], ''],
    rows: [
      line('what', title),
      line('filter', filterOf(wanted)),
      line('asOf', toInstant(asOf ?? at), 'instant'),
      line('takenAt', at, 'instant'),
      line('by', actor.role),
      line('person', actor.person),
      line('organisation', actor.organisation),
      line('rows', rows, 'number'),
      line('hash', hash),
    ],
  };
};
