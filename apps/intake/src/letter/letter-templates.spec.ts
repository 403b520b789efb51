import { describe, expect, it } from '@jest/globals';
import { LetterKind } from '@samanom/contracts/intake';
import { letterLanguages, renderLetter } from '@samanom/letters';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { sampleLetter } from '../http/sample-letter.ts';
import { everyTemplate, newestTemplate, templateNamed } from './letter-templates.ts';

const kinds = LetterKind.anyOf.map(({ const: kind }) => kind);
const all = kinds.flatMap((kind) => letterLanguages.map((language) => ({ kind, language })));

/** The kinds that have a second version. */
const SECOND: ReadonlySet<string> = new Set(['admission', 'rejection', 'waiting-list']);

const textOf = async (kind: (typeof kinds)[number], language: 'nb' | 'nn', more: object = {}) => {
  const letter = { ...sampleLetter(kind, language), ...more };
  const pdf = renderLetter(newestTemplate(kind), letter, language);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return text.replace(/\s+/g, ' ');
};

/** What only one of the two languages has. */
const ONLY = {
  nb: /\b(ikke|fra|uker|Begrunnelse|Rettslig|klagen)\b/i,
  nn: /\b(ikkje|frå|veker|Grunngjeving|Rettsleg|saka|klaga)\b/i,
};

describe('every kind of letter', () => {
  it('has words in both written languages, and there are no others', () => {
    const files = readdirSync(new URL('./templates/', import.meta.url)).toSorted();
    const needed = everyTemplate
      .flatMap(({ name }) => letterLanguages.map((language) => `${name}.${language}.typ`))
      .toSorted();
    expect(files).toEqual(needed);
    expect(new Set(everyTemplate.map(({ name }) => name.split('.')[0]))).toEqual(new Set(kinds));
  });

  it.each(all)('says what it must: $kind in $language', async ({ kind, language }) => {
    const text = await textOf(kind, language);
    const { sender, journalNumber, reasons, legalBasis } = sampleLetter(kind, language);
    for (const part of [
      sender.name,
      'Finnøy kommune Kommunenummer 1141',
      `Vår referanse: ${journalNumber} Dato: 3. desember 2012`,
      'Finnøy kommune og Rennesøy kommune',
      ...reasons.split('\n\n'),
      ...legalBasis,
      language === 'nb' ? 'Med hilsen avdelingsdirektør' : 'Med helsing avdelingsdirektør',
      'Side 1 av',
    ])
      expect(text).toContain(part);
  });

  it.each(all)('keeps to its language: $kind in $language', async ({ kind, language }) => {
    const text = await textOf(kind, language);
    expect(text).toMatch(ONLY[language]);
    expect(text).not.toMatch(ONLY[language === 'nb' ? 'nn' : 'nb']);
  });

  it.each(all)(
    'tells of the right to complain, or that there is none: $kind in $language',
    async ({ kind, language }) => {
      const text = await textOf(kind, language);
      const decides = ['admission', 'rejection', 'waiting-list', 'complaint-upheld'].includes(kind);
      const within = language === 'nb' ? 'Fristen er tre uker fra' : 'Fristen er tre veker frå';
      expect(text.includes(within)).toBe(decides);
      expect(text).toMatch(decides ? /§ 28\. Klag.+ Kongen i statsråd/ : /påklag|å klage på/);
    },
  );

  it.each(all.filter(({ kind }) => SECOND.has(kind)))(
    'tells the last day to complain where it is known: $kind in $language',
    async ({ kind, language }) => {
      const lastDay =
        language === 'nb'
          ? 'Kom det fram 3. desember 2012, er siste dag for å klage 24. desember 2012.'
          : 'Kom det fram 3. desember 2012, er siste dagen for å klage 24. desember 2012.';
      expect(await textOf(kind, language)).toContain(lastDay);
      expect(await textOf(kind, language, { complainBy: null })).not.toMatch(/siste dag/);
    },
  );

  // Letters that were sent are printed by these templates again: a change is a new version (docs/decisions/0011).
  it.each([
    [1, all, 'dae551227d2acb43ba22022b74b0b06e45caef43f12d66d59b9b855681ac3edd'],
    [
      2,
      all.filter(({ kind }) => SECOND.has(kind)),
      'b96ba65f1c7996b93954a0094b62049da56501b3a1ef950ab39789daf0039542',
    ],
  ] as const)('of version %i comes out as ever', (version, printed, expected) => {
    const hash = createHash('sha256');
    for (const { kind, language } of printed)
      hash.update(
        renderLetter(templateNamed(`${kind}.v${version}`), sampleLetter(kind, language), language),
      );
    expect(hash.digest('hex')).toBe(expected);
  });
});
