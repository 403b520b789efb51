import type { GatheringDay } from './gathering.events.ts';

/** One day after the other, each ending after it begins. */
export const areInOrder = (days: readonly GatheringDay[]): boolean =>
  days.every(({ date, from, to }, n) => from < to && (days[n - 1]?.date ?? '') < date);

export const sameDays = (one: readonly GatheringDay[], other: readonly GatheringDay[]): boolean =>
  one.length === other.length &&
  one.every(({ date, from, to }, n) => {
    const day = other[n];
    return day?.date === date && day.from === from && day.to === to;
  });
