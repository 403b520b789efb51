import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { LetterTooLong, Unprintable, renderLetter } from '../src/index.ts';
import { hostile, letterWith, template } from './a-letter.ts';

const rendered = (reasons: string) => renderLetter(template, letterWith(reasons), 'nn');
const opened = (pdf: Buffer) => getDocumentProxy(new Uint8Array(pdf));
const textOf = async (pdf: Buffer) => {
  const { text } = await extractText(await opened(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
};

describe('a letter', () => {
  it('says who writes, to whom, when, and under which number', async () => {
    const text = await textOf(rendered('Fordi.'));
    for (const part of [
      'Kommunal- og regionaldepartementet',
      'Finnøy kommune Kommunenummer 1141',
      'Vår referanse: 2012/0001-1',
      'Dato: 1. september 2012',
      'Svar på søknad – æøåÆØÅ',
      'Med helsing avdelingsdirektør',
      'Side 1 av 1',
    ])
      expect(text).toContain(part);
  });

  it('counts its pages', async () => {
    const pdf = rendered('Ei linje.\n\n'.repeat(40));
    expect((await opened(pdf)).numPages).toBe(2);
    expect(await textOf(pdf)).toContain('Side 1 av 2');
  });

  it('is on A4, tagged, with title and language', async () => {
    const pdf = rendered('Fordi.');
    const document = await opened(pdf);
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await getMeta(document);
    expect(info).toMatchObject({
      Title: 'Svar på søknad – æøåÆØÅ',
      Language: 'nn-NO',
      CreationDate: 'D:20120901080000Z',
    });
  });

  it('prints what people write as they wrote it, whatever it looks like', async () => {
    expect(await textOf(rendered(hostile))).toContain(hostile.replace(/\s+/g, ' '));
  });

  it('is the same bytes for the same data, and others for other data', () => {
    expect(rendered('Fordi.').equals(rendered('Fordi.'))).toBe(true);
    expect(rendered('Fordi.').equals(rendered('Fordi!'))).toBe(false);
  });

  // Letters are known by this hash. If a new compiler changes it, docs/decisions/0011 says what then has to be done.
  it('is the same bytes as ever', () => {
    expect(createHash('sha256').update(rendered('Fordi.')).digest('hex')).toBe(
      'b87076f9cbc2f5175ce5bdf0b6256c9579eaf2b243c28f141d97ae1aab7d7e6b',
    );
  });

  it('takes 100 kB of text, and breaks a word that is longer than a line', async () => {
    const pdf = rendered('ord '.repeat(25_000));
    expect((await opened(pdf)).numPages).toBeGreaterThan(20);
    expect(rendered('å'.repeat(100_000)).length).toBeLessThan(1_000_000);
  });

  it('is refused when it is no letter any more', () => {
    expect(() => rendered('ord '.repeat(100_000))).toThrow(LetterTooLong);
    expect(() => rendered('x\n\n'.repeat(30_000))).toThrow(LetterTooLong);
  });

  it('is refused when the font lacks a sign, instead of saying something else', () => {
    expect(() => rendered('Takk 😀 og 漢字')).toThrow(Unprintable);
    expect(() => rendered('a\u0007b')).toThrow(Unprintable);
    expect(() => rendered('a\u202eb')).toThrow(Unprintable);
    try {
      rendered('Takk 😀');
    } catch (error) {
      expect((error as Unprintable).characters).toEqual(['😀']);
    }
  });

  it('prints accents however they were typed, and leaves out what has no look', async () => {
    expect(
      await textOf(rendered('A\u030arsak\u00ad\ufeff\r\ni Kárášjohka, «så» – 5 % … €')),
    ).toContain('Årsak i Kárášjohka, «så» – 5 % … €');
  });

  it('is refused when its template is wrong, with the reason', () => {
    const wrong = { name: 'wrong.v1', sources: { nb: '#nothing', nn: '#nothing' } };
    expect(() => renderLetter(wrong, letterWith(''), 'nb')).toThrow(
      /wrong\.v1\.nb: unknown variable/,
    );
  });
});
