/** A stretch of days; `to` is the last day, null while it lasts. Dates are `YYYY-MM-DD`, so string order is time order. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

const FOR_EVER = '9999-12-31';

export const includes = ({ from, to }: Period, date: string): boolean =>
  from <= date && date <= (to ?? FOR_EVER);

export const overlap = (one: Period, other: Period): boolean =>
  one.from <= (other.to ?? FOR_EVER) && other.from <= (one.to ?? FOR_EVER);

export const dayBefore = (date: string): string => {
  const before = new Date(`${date}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
};
