/** Asks until the answer is yes, for at most five seconds; then fails with what was waited for. */
export const eventually = async (
  what: string,
  asked: () => Promise<boolean> | boolean,
  atMostMs = 5000,
): Promise<void> => {
  const giveUp = Date.now() + atMostMs;
  while (!(await asked())) {
    if (Date.now() > giveUp) throw new Error(`still not so after ${atMostMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
