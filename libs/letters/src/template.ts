import { readFileSync } from 'node:fs';
import { letterLanguages, type LetterLanguage } from './language.ts';

/** The text of a letter in both written languages. */
export interface LetterTemplate {
  /** `admission.v1`: letters name it, so it never changes; another text is another version. */
  readonly name: string;
  readonly sources: Readonly<Record<LetterLanguage, string>>;
}

/** @throws when either of the pair is missing: `<name>.nb.typ`, `<name>.nn.typ` */
export const readTemplate = (directory: URL, name: string): LetterTemplate => {
  const [nb, nn] = letterLanguages.map((language) =>
    readFileSync(new URL(`${name}.${language}.typ`, directory), 'utf8'),
  ) as [string, string];
  return { name, sources: { nb, nn } };
};
