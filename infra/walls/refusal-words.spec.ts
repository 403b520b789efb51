import { describe, expect, it } from '@jest/globals';
import { refusals } from '@samanom/contracts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const CODE = /(?:new (?:Rejected|Forbidden|NotFound|Outdated|Unavailable)\(\s*|code: )'([a-z-]+)'/g;

/** Every code that the source can refuse with. */
const used = globSync('{apps,libs}/*/src/**/*.ts', { cwd: root })
  .filter((file) => !/\.spec\.ts$|canary/.test(file) && !file.startsWith('libs/testing'))
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(CODE)].map(([, code]) => code ?? ''),
  );

describe('a refusal', () => {
  it('has words in three languages, whatever rule says no', () => {
    expect(used.length).toBeGreaterThan(40);
    expect([...new Set(used)].filter((code) => !Object.hasOwn(refusals, code))).toEqual([]);
    for (const words of Object.values(refusals))
      for (const language of ['nb', 'nn', 'en'] as const)
        expect(words[language].trim()).not.toBe('');
  });

  it('has no words that nothing says', () =>
    expect(
      Object.keys(refusals).filter((code) => !used.includes(code) && !FRAMEWORK.has(code)),
    ).toEqual([]));

  it('fills in the same parameters in every language', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    for (const { nb, nn, en } of Object.values(refusals)) {
      expect(places(nn)).toEqual(places(nb));
      expect(places(en)).toEqual(places(nb));
    }
  });
});

/** Said by their status, for what the framework itself refuses. */
const FRAMEWORK = new Set([
  'too-large',
  'unsupported-media-type',
  'not-found',
  'permission-missing',
]);
