import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { docsFolder, documents } from './documents.ts';
import { toldEvents, type ToldEvent } from './told-events.ts';

const all = documents();
const stored = globSync('**', { cwd: docsFolder }).filter((path) =>
  statSync(join(docsFolder, path)).isFile(),
);

describe('docs/events', () => {
  it.each([...all])('%s is as `npm run contracts` writes it', (path, text) =>
    expect(readFileSync(join(docsFolder, path), 'utf8')).toBe(text),
  );

  it('holds what `npm run contracts` writes, and nothing else', () =>
    expect(stored.sort()).toEqual([...all.keys()].sort()));

  it('has a page that tells of every event', () => {
    const page = all.get('README.md') ?? '';
    for (const { type, name } of toldEvents()) {
      expect(page).toContain(`### ${type}\n`);
      expect(page).toContain(`(schemas/${name}.json)`);
    }
  });
});

describe('an event with two versions', () => {
  const [older] = toldEvents() as [ToldEvent];
  const newer = { ...older, name: `${older.name}0`, version: older.version * 10 };
  const both = documents([newer, { ...older, current: false }]);

  it('has a section for the newer, which names the older', () => {
    const page = both.get('README.md') ?? '';
    expect(page.match(/^### /gm)).toHaveLength(1);
    expect(page).toContain(`Earlier: [\`${older.name}\`](schemas/${older.name}.json)`);
  });

  it('has both on its channel, for the topic holds both', () => {
    const { channels } = JSON.parse(both.get('asyncapi.json') ?? '');
    expect(Object.keys(channels[older.service].messages)).toEqual(
      [newer, older].map(({ type, version }) => `${type}.v${version}`),
    );
  });
});
