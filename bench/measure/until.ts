const MOST_MS = 10 * 60_000;

/** Looks every millisecond. */
export const until = async (what: string, isSo: () => boolean): Promise<void> => {
  const giveUp = performance.now() + MOST_MS;
  while (!isSo()) {
    if (performance.now() > giveUp) throw new Error(`not within ten minutes: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};
