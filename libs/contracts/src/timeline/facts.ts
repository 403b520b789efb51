import type { Language, Words } from '../refusals/words.ts';

/** How each fact of an event is said, by its name; a fact that is not here is said as it stands. */
export type Sayings = Readonly<Record<string, (fact: never, language: Language) => string>>;

export const wordIn =
  <Word extends string>(words: Readonly<Record<Word, Words>>) =>
  (word: Word, language: Language): string =>
    words[word][language];

/** One fact, as a person reads it; null where there is none. */
export const sayWith =
  (sayings: Sayings) =>
  (name: string, fact: unknown, language: Language): string | null => {
    if (fact === null || fact === undefined) return null;
    const say = Object.hasOwn(sayings, name) ? sayings[name] : undefined;
    if (say) return say(fact as never, language);
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : null;
  };
