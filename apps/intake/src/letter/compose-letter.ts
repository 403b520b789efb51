import type { LetterText } from '@samanom/contracts/intake';
import { dateInOslo, includes } from '@samanom/kernel';
import type { LetterLanguage } from '@samanom/letters';
import type { Assignment } from '../municipality-numbers/domain/municipality-numbers.ts';
import { senderOn } from './domain/sender.ts';
import type { LetterContent } from './letter-content.ts';
import { newestTemplate, type Kind } from './letter-templates.ts';

/** What one decision says to all who hear of it. */
export interface LettersOrder {
  readonly applicationId: string;
  readonly kind: Kind;
  /** What the application is written in: for a municipality that is neutral. */
  readonly applicationLanguage: LetterLanguage;
  readonly texts: { readonly [L in LetterLanguage]?: LetterText | undefined };
  readonly signature: { readonly name: string | null; readonly role: string };
  readonly decidedOn: string | null;
  readonly receivedOn: string | null;
  readonly answerBy: string | null;
  readonly complainBy: string | null;
  readonly place: number | null;
}

interface Around {
  readonly municipalityId: string;
  readonly email: string | null;
  readonly language: LetterLanguage;
  readonly text: LetterText;
  readonly journalNumber: string;
  /** `YYYY-MM-DDTHH:mm:ss.SSSZ` */
  readonly at: string;
  readonly cohort: string;
  /** By their ids, the names of all who applied. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: readonly Assignment[];
}

const titled = (name: string): string => `${name} kommune`;

/** One letter: everything that its words are filled in from. */
export const composeLetter = (order: LettersOrder, around: Around): LetterContent => {
  const { kind, signature, decidedOn, receivedOn, answerBy, complainBy, place } = order;
  const { municipalityId, language, text, names, at } = around;
  const date = dateInOslo(at);
  const held = around.numbers.find(
    (one) => one.municipalityId === municipalityId && includes(one, date),
  );
  return {
    kind,
    language,
    template: newestTemplate(kind).name,
    issuedAt: at,
    date,
    journalNumber: around.journalNumber,
    sender: senderOn(date, language),
    recipient: {
      name: titled(names.get(municipalityId) ?? ''),
      number: held?.number ?? null,
      email: around.email,
    },
    signature,
    cohort: around.cohort,
    applicants: [...names.values()].map(titled),
    legalBasis: text.legalBasis,
    reasons: text.reasons,
    reviewedBy: text.reviewedBy ?? null,
    decidedOn,
    receivedOn,
    answerBy,
    complainBy,
    place,
  };
};
