import type { SchemeEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface SchemeRow {
  /** `<scheme>.v<version>` */
  readonly key: string;
  readonly scheme: string;
  readonly version: number;
  readonly criteria: string;
  readonly criteriaVersion: number;
  readonly document: string;
  readonly publishedAt: string;
}

const schemeRow = new EntitySchema<SchemeRow>({
  name: 'scheme-list',
  columns: {
    key: { type: 'text', primary: true },
    scheme: { type: 'text' },
    version: { type: 'int' },
    criteria: { type: 'text' },
    criteriaVersion: { type: 'int' },
    document: { type: 'text' },
    publishedAt: { type: 'timestamptz' },
  },
});

export const schemeKey = (scheme: string, version: number): string => `${scheme}.v${version}`;

export const schemeList = projection<SchemeRow, SchemeEvent>({
  name: 'scheme-list',
  version: 1,
  entity: schemeRow,
  row: ({ scheme, version }) => schemeKey(scheme, version),
  on: {
    GrantSchemePublished: (_, published, { at }) => ({
      ...published,
      key: schemeKey(published.scheme, published.version),
      publishedAt: at,
    }),
  },
});
