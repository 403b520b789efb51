/** What the font of our letters has, in all its weights: Latin with all its accents, and the signs of ordinary text. */
const OUTSIDE =
  /[^\n -~\u00a0-\u00ac\u00ae-\u02e4\u2010-\u2027\u202f\u20ac\u2190-\u219b\u2212\u25a1]/gu;
/** Without a look of their own. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/gu;
const LONG_RUN = /\S{60}(?=\S)/gu;

/** A text cannot be printed as it was written; leaving signs out would change what was said. */
export class Unprintable extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    super(`no letter can be printed with ${characters.join(' ')}`);
    this.name = 'Unprintable';
    this.characters = characters;
  }
}

const plain = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');

/** A word may then break, and does not run off the page. */
const breakable = (text: string): string => text.replace(LONG_RUN, '$&\u200b');

const each = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => each(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, each(item, change)]),
    );
  return value;
};

/** The same data as the font can print it. @throws Unprintable */
export const printable = (data: unknown): unknown => {
  const outside = new Set<string>();
  const printed = each(data, (text) => {
    const said = plain(text);
    for (const [sign] of said.matchAll(OUTSIDE)) outside.add(sign);
    return breakable(said);
  });
  if (outside.size > 0) throw new Unprintable([...outside].slice(0, 20));
  return printed;
};
