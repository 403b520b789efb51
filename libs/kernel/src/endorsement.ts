import { parties, type Party } from './party.ts';

/** One party of one municipality. */
export interface Endorser {
  readonly municipalityId: string;
  readonly party: Party;
}

/** On whose behalf somebody speaks: the body that decided it, its case and the day. */
export interface Mandate {
  readonly body: string;
  readonly caseNumber: string;
  readonly date: string;
}

/** The same words, in whichever order they were stored. */
export const isSameMandate = (one: Mandate, other: Mandate): boolean =>
  one.body === other.body && one.caseNumber === other.caseNumber && one.date === other.date;

/**
 * One party stands behind one document, known by its hash. Used alike for applications, mandates, plans and reports.
 * It is evidence, never a vote: the decision line stays where law and agreements put it. Party cooperation.
 */
export interface Endorsement extends Endorser {
  readonly document: string;
}

export const isBy =
  (endorser: Endorser) =>
  ({ municipalityId, party }: Endorser): boolean =>
    municipalityId === endorser.municipalityId && party === endorser.party;

/** Every party of every municipality that does not stand behind this very document. */
export const missingEndorsers = (
  municipalities: readonly string[],
  document: string,
  endorsements: readonly Endorsement[],
): Endorser[] =>
  municipalities
    .flatMap((municipalityId) => parties.map((party) => ({ municipalityId, party })))
    .filter(
      (endorser) =>
        !endorsements.some((given) => given.document === document && isBy(endorser)(given)),
    );
