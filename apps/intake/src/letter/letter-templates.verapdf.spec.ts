import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LetterKind } from '@samanom/contracts/intake';
import { letterLanguages, renderLetter } from '@samanom/letters';
import { notPdfUa } from '@samanom/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleLetter } from '../http/sample-letter.ts';
import { newestTemplate } from './letter-templates.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'samanom-letters-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('every kind of letter, in both written languages', () => {
  it('is PDF/UA-1, says veraPDF', () => {
    const files = LetterKind.anyOf.flatMap(({ const: kind }) =>
      letterLanguages.map((language) => {
        const file = join(directory, `${kind}.${language}.pdf`);
        writeFileSync(
          file,
          renderLetter(newestTemplate(kind), sampleLetter(kind, language), language),
        );
        return file;
      }),
    );
    expect(files).toHaveLength(14);
    expect(notPdfUa(files)).toEqual([]);
  }, 120_000);
});
