import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letterLanguages, renderLetter } from '@samanom/letters';
import { notPdfUa } from '@samanom/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleLetter } from '../http/sample-letter.ts';
import { everyTemplate, type Kind } from './letter-templates.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'samanom-letters-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('every version of every kind of letter, in both written languages', () => {
  it('is PDF/UA-1, says veraPDF', () => {
    const files = everyTemplate.flatMap((template) =>
      letterLanguages.map((language) => {
        const file = join(directory, `${template.name}.${language}.pdf`);
        const kind = template.name.split('.')[0] as Kind;
        writeFileSync(file, renderLetter(template, sampleLetter(kind, language), language));
        return file;
      }),
    );
    expect(files).toHaveLength(20);
    expect(notPdfUa(files)).toEqual([]);
  }, 120_000);
});
