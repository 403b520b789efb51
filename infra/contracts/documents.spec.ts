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
  const [newest] = toldEvents().filter(({ type }) => type === 'ApplicationSubmitted');
  const event = newest as ToldEvent;
  const name = event.name.replace('.v1', '.v2');
  const both = documents([
    { ...event, name, version: 2 },
    { ...event, current: false },
  ]);

  it('has a section for the newest, which names the older', () => {
    const page = both.get('README.md') ?? '';
    expect(page.match(/^### /gm)).toHaveLength(1);
    expect(page).toContain(`Earlier: [\`${event.name}\`](schemas/${event.name}.json)`);
  });

  it('has both on its channel, for the topic holds both', () => {
    const { channels } = JSON.parse(both.get('asyncapi.json') ?? '');
    expect(Object.keys(channels.intake.messages)).toEqual([
      'ApplicationSubmitted.v2',
      'ApplicationSubmitted.v1',
    ]);
  });
});
