/** Texts of one area: by key, or by group and key. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + key, text]] : flat(text, `${prefix}${key}.`),
  );

const blanksOf = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');

/** What a language lacks, has too much of, leaves empty, or fills in differently from bokmål. */
export const faultsOf = (nb: Texts, other: Texts, language: string): string[] => {
  const ours = new Map(flat(nb));
  const theirs = new Map(flat(other));
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  return keys.flatMap((key) => {
    const one = ours.get(key);
    const text = theirs.get(key);
    if (one === undefined) return [`${key} is not in nb, though in ${language}`];
    if (text === undefined) return [`${key} is missing in ${language}`];
    if (text.trim() === '' || one.trim() === '') return [`${key} is empty`];
    return blanksOf(one) === blanksOf(text) ? [] : [`${key} has other blanks in ${language}`];
  });
};
