import { globSync, readFileSync } from 'node:fs';
import { services } from '../src/services.ts';
import { nameOf, type Table } from './published.ts';

/** An event's data as it was once stored, in the version of its day. */
export interface Example {
  readonly type: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const FILE = /^([A-Za-z]+)\.v(\d+)\.json$/;

/** Every stored example of an owner: `src/<owner>/examples/<Type>.v<n>.json`. */
export const examplesOf = (owner: string): readonly Example[] => {
  const folder = new URL(`../src/${owner}/examples/`, import.meta.url);
  return globSync('*', { cwd: folder })
    .sort()
    .map((file) => {
      const [, type, version] = FILE.exec(file) ?? [];
      if (!type) throw new Error(`${owner}/examples/${file}: its name should be <Type>.v<n>.json`);
      const text = readFileSync(new URL(file, folder), 'utf8');
      return { type, version: Number(version), data: JSON.parse(text) as Example['data'] };
    });
};

/** Each event needs an example of each version there ever was: events of all of them are stored. */
export const missingExamples = (table: Table = services): readonly string[] =>
  Object.entries(table).flatMap(([owner, { events }]) => {
    const there = new Set(examplesOf(owner).map((example) => nameOf(owner, example)));
    return events
      .flatMap(({ type, version }) =>
        Array.from({ length: version }, (_, n) => ({ type, version: n + 1 })),
      )
      .filter((event) => !there.has(nameOf(owner, event)))
      .map(
        ({ type, version }) =>
          `${nameOf(owner, { type, version })} has no example: libs/contracts/src/${owner}/examples/${type}.v${version}.json`,
      );
  });
