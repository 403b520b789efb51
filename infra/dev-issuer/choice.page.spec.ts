import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../projects.ts';
import { choicePage } from './choice.page.ts';
import { identityOf } from './persons.ts';

const lists = readFileSync(
  join(workspace, 'libs/programme/src/printed-lists/data/municipalities.csv'),
  'utf8',
);
const offered = [...choicePage('uid').matchAll(/name="person" value="([^"]+)"/g)].map(
  ([, person = '']) => person,
);

describe('who can be chosen by one click', () => {
  it('is a demo person', async () => {
    for (const person of offered)
      expect((await identityOf(person, () => Promise.resolve('id'))).sub).toBeTruthy();
  });

  it('is of a municipality in the printed lists', () => {
    const numbers = offered.flatMap((person) => /:(\d{4})$/.exec(person)?.[1] ?? []);
    expect(new Set(numbers).size).toBe(3);
    for (const number of numbers) expect(lists).toContain(`,${number},`);
  });
});
