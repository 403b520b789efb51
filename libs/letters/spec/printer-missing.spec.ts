import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const letters = join(import.meta.dirname, '../src/index.ts');

/** As on a machine that Typst is not made for. */
const program = `
  import Module from 'node:module';
  const load = Module._load;
  Module._load = (name, ...more) => {
    if (name.includes('typst')) throw new Error('no native binding');
    return load(name, ...more);
  };
  const { renderLetter } = await import(${JSON.stringify(letters)});
  try {
    renderLetter({ name: 'x', sources: { nb: '', nn: '' } }, { issuedAt: '2012-12-03T10:00:00.000Z' }, 'nb');
  } catch (error) {
    console.log(error.name, error.platform);
  }`;

describe('a machine that Typst is not made for', () => {
  it('runs everything else, and says what it can’t', () => {
    const said = execFileSync(
      process.execPath,
      ['--conditions=samanom:source', '--no-warnings', '--input-type=module', '-e', program],
      { encoding: 'utf8' },
    );
    expect(said.trim()).toBe(`PrinterMissing ${process.platform}-${process.arch}`);
  });
});
