/**
 * Does something for each, at most so many at a time, and answers in the order in which they were done. After a
 * failure nothing new begins, and it is told when those under way have ended.
 */
export const sideBySide = async <One, Done>(
  all: readonly One[],
  most: number,
  act: (one: One) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      done.push(await act(one));
  };
  const ends = await Promise.allSettled(
    Array.from({ length: most }, () =>
      worker().catch((reason: unknown) => {
        waiting.length = 0;
        throw reason;
      }),
    ),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return done;
};
