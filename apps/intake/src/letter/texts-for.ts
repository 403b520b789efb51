import type { LetterText, Outcome } from '@samanom/contracts/intake';
import { Rejected } from '@samanom/kernel';
import type { LetterLanguage } from '@samanom/letters';
import type { Kind } from './letter-templates.ts';

/** What is said to all of one outcome, in both written languages. */
export type DecisionTexts = {
  readonly [O in Outcome]?: Readonly<Record<LetterLanguage, LetterText>> | undefined;
};

const KINDS: Readonly<Record<Outcome, Kind>> = {
  admitted: 'admission',
  rejected: 'rejection',
  'waiting-list': 'waiting-list',
};

/** What the letter about one case says: what is said to all of its outcome, and then why just this case, in the words it was decided with. */
export const textsFor = (outcome: Outcome, texts: DecisionTexts, ownReason: string | null) => {
  const general = texts[outcome];
  if (!general) throw new Rejected('letter-incomplete', { missing: [`texts.${outcome}`] });
  const withOwn = (text: LetterText): LetterText =>
    ownReason === null ? text : { ...text, reasons: `${text.reasons}\n\n${ownReason}` };

  return {
    kind: KINDS[outcome],
    texts: { nb: withOwn(general.nb), nn: withOwn(general.nn) },
  };
};
