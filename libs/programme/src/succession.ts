import { dayBefore, overlap, type Period } from '@samanom/kernel';

export interface Merger {
  readonly successorId: string;
  readonly merged: readonly string[];
  readonly on: string;
}

export interface Held extends Period {
  readonly municipalityId: string;
  readonly number: string;
}

/** How a municipality ceased, if it did. */
export const endOf = (mergers: readonly Merger[], municipalityId: string): Merger | undefined =>
  mergers.find(({ merged }) => merged.includes(municipalityId));

/** Who carries on a date what was this municipality's: itself, or its successor's successor. */
export const carrierOn = (
  mergers: readonly Merger[],
  municipalityId: string,
  on: string,
): string => {
  const end = endOf(mergers, municipalityId);
  return end && end.on <= on ? carrierOn(mergers, end.successorId, on) : municipalityId;
};

export interface Link {
  readonly municipalityId: string;
  readonly number: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Why this link follows the one before it; null for the first. */
  readonly because: 'number-changed' | 'merged' | null;
}

const numbersOf = (
  held: readonly Held[],
  municipalityId: string,
  during: Period,
): readonly Held[] =>
  held
    .filter((one) => one.municipalityId === municipalityId && overlap(one, during))
    .toSorted((one, other) => one.from.localeCompare(other.from));

const later = (one: string, other: string): string => (one > other ? one : other);

/** What became of a municipality and its number from a date on, link by link, as far as the records go. */
export const chainFrom = (
  { held, mergers }: { readonly held: readonly Held[]; readonly mergers: readonly Merger[] },
  municipalityId: string,
  from: string,
  because: 'merged' | null = null,
): readonly Link[] => {
  const end = endOf(mergers, municipalityId);
  const to = end ? dayBefore(end.on) : null;
  const numbers = numbersOf(held, municipalityId, { from, to });
  const links = numbers.map((one, n): Link => ({
    municipalityId,
    number: one.number,
    from: because === null ? one.from : later(one.from, from),
    to: one.to ?? to,
    because: n === 0 ? because : 'number-changed',
  }));
  const own = links.length > 0 ? links : [{ municipalityId, number: null, from, to, because }];
  return end ? [...own, ...chainFrom({ held, mergers }, end.successorId, end.on, 'merged')] : own;
};
