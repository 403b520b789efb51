import type { LetterLanguage } from '@samanom/letters';
import type { Kind } from './letter-templates.ts';

/**
 * What a letter is made from: the sealed document behind it. Names of people and what they wrote are here and in no
 * event. A field is never taken away or given another meaning, as letters are printed from it again.
 */
export interface LetterContent {
  readonly kind: Kind;
  readonly language: LetterLanguage;
  readonly template: string;
  /** `YYYY-MM-DDTHH:mm:ss.SSSZ` */
  readonly issuedAt: string;
  /** The day it is in Oslo then. */
  readonly date: string;
  readonly journalNumber: string;
  readonly sender: { readonly name: string; readonly department: string };
  readonly recipient: {
    readonly name: string;
    readonly number: string | null;
    readonly email: string | null;
  };
  /** By role; a name only where the one who issues the letter gives it. */
  readonly signature: { readonly name: string | null; readonly role: string };
  readonly cohort: string;
  readonly applicants: readonly string[];
  readonly legalBasis: readonly string[];
  readonly reasons: string;
  readonly reviewedBy: string | null;
  readonly decidedOn: string | null;
  readonly receivedOn: string | null;
  readonly answerBy: string | null;
  /** The last day to complain, if the letter arrives on its own date; letters of the first templates have none. */
  readonly complainBy: string | null;
  readonly place: number | null;
}
