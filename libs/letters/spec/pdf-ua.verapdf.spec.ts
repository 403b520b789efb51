import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { notPdfUa } from '@samanom/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderLetter } from '../src/index.ts';
import { hostile, letterWith, template } from './a-letter.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'samanom-letters-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const file = (name: string, bytes: Buffer) => {
  const path = join(directory, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
};

describe('veraPDF', () => {
  it('finds our letters accessible, and sees one that is not', () => {
    const good = renderLetter(template, letterWith(hostile), 'nn');
    const long = renderLetter(template, letterWith('ord '.repeat(9_000) + 'å'.repeat(500)), 'nb');
    const spoilt = Buffer.from(
      good.toString('latin1').replace('/Marked true', '/Marked null'),
      'latin1',
    );
    expect(spoilt.equals(good)).toBe(false);
    const files = [file('good', good), file('long', long), file('spoilt', spoilt)];
    expect(notPdfUa(files).map((told) => told.split('\n')[0])).toEqual([files[2]]);
  }, 120_000);
});
