import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loop, type Loop } from './loop.ts';

let running: Loop | undefined;
let answers: boolean[];
let calledAt: number[];

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  answers = [];
  calledAt = [];
});
afterEach(async () => {
  const stopped = running?.stop();
  await jest.runAllTimersAsync();
  await stopped;
  jest.useRealTimers();
});

/** Answers as told, then that there was nothing to do. */
const step = (): Promise<boolean> => {
  calledAt.push(Date.now());
  return Promise.resolve(answers.shift() ?? false);
};

describe('the loop', () => {
  it('asks less and less often while there is nothing to do, but every 16 ms', async () => {
    running = loop(step);
    await jest.advanceTimersByTimeAsync(63);
    expect(calledAt).toEqual([0, 1, 3, 7, 15, 31, 47, 63]);
  });

  it('asks five times a second where there has been nothing to do for long, until there is something', async () => {
    running = loop(step);
    const pauses = () => calledAt.slice(1).map((at, n) => at - (calledAt[n] ?? 0));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(pauses().slice(-2)).toEqual([200, 200]);
    answers = [true];
    await jest.advanceTimersByTimeAsync(200 + 3);
    const since = pauses().lastIndexOf(200);
    expect(pauses().slice(since, since + 4)).toEqual([200, 0, 1, 2]);
  });

  it('asks again at once while there is something to do', async () => {
    answers = [true, true, true];
    running = loop(step);
    await jest.advanceTimersByTimeAsync(1);
    expect(calledAt).toEqual([0, 0, 0, 0, 1]);
  });

  it('leaves a pause after each time that it did something, where one is wanted', async () => {
    answers = [true, true, false, true];
    running = loop(step, () => 10);
    await jest.advanceTimersByTimeAsync(31);
    expect(calledAt).toEqual([0, 10, 20, 21, 31]);
  });

  it('asks at once when it is woken', async () => {
    running = loop(step);
    await jest.advanceTimersByTimeAsync(32);
    running.wake();
    await jest.advanceTimersByTimeAsync(0);
    expect(calledAt).toEqual([0, 1, 3, 7, 15, 31, 32]);
  });

  it('does not forget that it was woken in the middle of a step', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let calls = 0;
    running = loop(() => (++calls === 1 ? promise : step()));
    running.wake();
    resolve(false);
    await jest.advanceTimersByTimeAsync(0);
    expect(calledAt).toEqual([0]);
  });

  it('has stopped when the step under way has ended, and asks no more', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let calls = 0;
    const one = loop(() => {
      calls++;
      return promise;
    });
    let stopped = false;
    const stop = one.stop().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(100);
    expect(stopped).toBe(false);

    resolve(true);
    await stop;
    one.wake();
    await jest.advanceTimersByTimeAsync(100);
    expect(calls).toBe(1);
  });
});
