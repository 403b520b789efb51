import type { Actor } from '@samanom/kernel';

/** Roles that speak for one municipality, and see its cases only. */
const LOCAL = new Set(['contact', 'elected', 'administration', 'employees']);

/** The municipality whose cases this person sees; null for the central bodies, who see all. */
export const onlyOf = ({ role, organisation }: Actor): string | null =>
  LOCAL.has(role) ? organisation : null;

interface Case {
  readonly municipalities: readonly string[];
  readonly documents: readonly string[];
  readonly sent: readonly string[];
  readonly said: readonly string[];
  readonly endorsements: readonly {
    readonly document: string | null;
    readonly reservation: string | null;
  }[];
}

/** The texts that were sent in, the reservations of those who stand behind them, and what was said in return. */
const sentIn = ({ sent, said, endorsements }: Case): readonly (string | null)[] => [
  ...sent,
  ...said,
  ...endorsements
    .filter(({ document }) => document !== null && sent.includes(document))
    .map(({ reservation }) => reservation),
];

/**
 * Whether this person may read a document of a case. The three parties of its municipalities read the same as each
 * other; the central bodies read what was sent to them, not what is being written.
 */
export const mayRead = (actor: Actor, shown: Case, document: string): boolean => {
  const municipality = onlyOf(actor);
  if (municipality === null) return sentIn(shown).includes(document);
  return shown.municipalities.includes(municipality) && shown.documents.includes(document);
};
