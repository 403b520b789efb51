import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** Asks until there is an answer: what one service tells another arrives a moment later. */
export const until = async <Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> => {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(PAUSE_MS);
  }
  throw new Error('it has not come to pass');
};
