/** The same day so many years later; what would be 29 February in a year without one is 1 March. */
export const yearsAfter = (date: string, years: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
};
