import { dayOf, endOfDay, instantOf } from '../format/dates.ts';

const WEEK_MS = 7 * 86_400_000;

export interface Period {
  readonly from: string;
  readonly to: string;
  /** What is wrong with it. */
  readonly fault?: 'reversed' | 'future';
  /** The two instants: as it was known when the first day began and when the last was over, or now. */
  readonly instants: { readonly from: string; readonly to: string };
}

/** The days that the address names; the last week where it names none. */
export const periodOf = (
  words: { readonly from?: string; readonly to?: string },
  now: string,
): Period => {
  const to = words.to ?? dayOf(now);
  const from = words.from ?? dayOf(new Date(Date.parse(now) - WEEK_MS).toISOString());
  const first = instantOf(from, '00:00');
  const last = endOfDay(to);
  const instants = { from: first, to: last < now ? last : now };
  if (first > now) return { from, to, instants, fault: 'future' };
  if (from > to) return { from, to, instants, fault: 'reversed' };
  return { from, to, instants };
};
