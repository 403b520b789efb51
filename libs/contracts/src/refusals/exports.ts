import type { Words } from './words.ts';

/** What keeps a list from becoming a file. */
export const exportRefusals = {
  'export-too-large': {
    nb: 'Listen har {total} rader. En fil kan ha {most}: snevre inn utvalget først.',
    nn: 'Lista har {total} rader. Ei fil kan ha {most}: snevre inn utvalet først.',
    en: 'The list has {total} rows. A file can have {most}: narrow it first.',
  },
} as const satisfies Record<string, Words>;
