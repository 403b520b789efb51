/** A stretch of days, with its first and its last; null where no source tells when it began, and while it lasts. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of days whose first is known. Dates are `YYYY-MM-DD`, so string order is time order. */
export interface Period extends Span {
  readonly from: string;
}

const SINCE_EVER = '0000-01-01';
const FOR_EVER = '9999-12-31';

export const includes = ({ from, to }: Span, date: string): boolean =>
  (from ?? SINCE_EVER) <= date && date <= (to ?? FOR_EVER);

/** It ended before it began: what was taken back. */
export const isEmpty = ({ from, to }: Span): boolean => (from ?? SINCE_EVER) > (to ?? FOR_EVER);

export const overlap = (one: Span, other: Span): boolean =>
  (one.from ?? SINCE_EVER) <= (other.to ?? FOR_EVER) &&
  (other.from ?? SINCE_EVER) <= (one.to ?? FOR_EVER);

export const dayBefore = (date: string): string => {
  const before = new Date(`${date}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
};
