/** The two written languages. A letter is in one of them. */
export const letterLanguages = ['nb', 'nn'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];
