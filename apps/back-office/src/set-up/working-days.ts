const MOST = 6;

/** `10, 3` as numbers; undefined for what is none. Nothing written: nobody is reminded. */
export const workingDaysOf = (written: string): readonly number[] | undefined => {
  const days = written
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const good = days.every((day) => Number.isInteger(day) && day >= 1 && day <= 60);
  if (!good || days.length > MOST || new Set(days).size < days.length) return undefined;
  return days.toSorted((one, other) => other - one);
};
