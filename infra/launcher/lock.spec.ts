import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { scratch } from '../test/scratch.ts';
import { holderOf, takeLock } from './lock.ts';

describe('the lock of a data directory', () => {
  let place: ReturnType<typeof scratch>;
  beforeEach(() => {
    place = scratch();
  });
  afterEach(() => place.remove());

  it('is held by one only, and says by whom', () => {
    takeLock(place.directory, 3000);
    expect(holderOf(place.directory)).toMatchObject({ pid: process.pid, port: 3000 });
    expect(() => takeLock(place.directory, 4000)).toThrow(
      new RegExp(`^already running .*process ${process.pid}, PORT 3000`),
    );
  });

  it('leaves nothing when given back', () => {
    takeLock(place.directory, 3000)();
    expect(readdirSync(place.directory)).toEqual([]);
  });

  it.each([
    ['a process that is gone', spawnSync('true').pid],
    ['another process that has its pid now', process.ppid],
  ])('is free when it was of %s', (_, pid) => {
    const lock = join(place.directory, 'launcher.json');
    writeFileSync(lock, JSON.stringify({ pid, beginning: 'long ago', port: 3000 }));
    expect(holderOf(place.directory)).toBeUndefined();
    const release = takeLock(place.directory, 3000);
    expect(readdirSync(place.directory)).toEqual(['launcher.json']);
    release();
    expect(existsSync(lock)).toBe(false);
  });
});
