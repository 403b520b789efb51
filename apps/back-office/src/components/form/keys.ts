/** What has no letter of its own in a short name. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A short name made of a title: `Pulje 3: Heiltid` is `pulje-3-heiltid`. */
export const keyOf = (title: string): string => wordsOf(title).join('-').slice(0, 60);

/** The id of a field, made of what it is called: `Kva de vil gjere` is `kvaDeVilGjere`. */
export const fieldIdOf = (label: string): string => {
  const [first = 'felt', ...rest] = wordsOf(label);
  const joined = [/^[a-z]/.test(first) ? first : `felt${first}`, ...rest]
    .map((word, n) => (n === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return joined.slice(0, 36);
};

/** The same with a number behind, if it is taken. */
export const untaken = (key: string, taken: readonly string[], between = ''): string => {
  const numbered = (n: number) => (n === 1 ? key : `${key}${between}${n}`);
  let n = 1;
  while (taken.includes(numbered(n))) n += 1;
  return numbered(n);
};
