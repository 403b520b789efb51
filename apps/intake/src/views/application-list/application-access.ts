import type { Actor } from '@samanom/kernel';

/** Roles that speak for one municipality, and see its cases only. */
const LOCAL = new Set(['contact', 'elected', 'administration', 'employees']);

/** The municipality whose cases this person sees; null for the central bodies, who see all. */
export const onlyOf = ({ role, organisation }: Actor): string | null =>
  LOCAL.has(role) ? organisation : null;

interface Case {
  readonly municipalities: readonly string[];
  readonly status: string;
  readonly document: string | null;
  readonly documents: readonly string[];
}

/**
 * Whether this person may read a document of a case. The three parties of its municipalities read the same as each
 * other; the central bodies read what was sent to them, not what is being written.
 */
export const mayRead = (
  actor: Actor,
  { municipalities, status, documents }: Case,
  document: string,
): boolean => {
  if (!documents.includes(document)) return false;
  const municipality = onlyOf(actor);
  return municipality === null ? status === 'submitted' : municipalities.includes(municipality);
};
