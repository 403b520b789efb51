import type { DecidedLanguage } from '../../participant/domain/participant.ts';

type LetterLanguage = 'nb' | 'nn';

/**
 * The written language of a letter to a municipality: what its council had decided on the day of the decision. To a
 * municipality that is neutral, or has decided nothing, the state writes in the language of what it was sent.
 * Språklova §§ 13 and 16.
 */
export const letterLanguage = (
  decided: readonly DecidedLanguage[],
  on: string,
  applicationLanguage: LetterLanguage,
): LetterLanguage => {
  const inForce = decided
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .findLast(({ from }) => from <= on);
  return !inForce || inForce.language === 'neutral' ? applicationLanguage : inForce.language;
};
