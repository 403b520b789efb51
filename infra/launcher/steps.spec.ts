import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runSteps, type Stage, type Step } from './steps.ts';

describe('the steps of a start', () => {
  let done: string[];
  const step = (name: string, turns: number, fails = false): Step => [
    name,
    async (tell) => {
      done.push(`${name} begins`);
      tell('half way');
      for (let left = turns; left > 0; left--) await turn();
      done.push(`${name} ends`);
      if (fails) throw new Error(name);
      return `${name} done`;
    },
  ];
  const run = (...stages: Stage[]) => runSteps(new AbortController().signal, stages);
  const printed = (): unknown[] => jest.mocked(console.log).mock.calls.flat();

  beforeEach(() => {
    done = [];
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('go on at once within a stage, and stage after stage', async () => {
    await run([step('slow', 5), step('quick', 1)], [step('last', 0)]);
    expect(done).toEqual([
      ...['slow begins', 'quick begins', 'quick ends', 'slow ends'],
      ...['last begins', 'last ends'],
    ]);
  });

  it('say what goes on, how far it is and what came of it', async () => {
    await run([step('PostgreSQL', 1)]);
    expect(printed()).toEqual(['- PostgreSQL ...', '  half way', '  PostgreSQL: PostgreSQL done']);
  });

  it('are over only when nothing goes on any more, also when one fails', async () => {
    await expect(run([step('bad', 1, true), step('slow', 5)], [step('last', 0)])).rejects.toThrow(
      'bad',
    );
    expect(done.at(-1)).toBe('slow ends');
  });
});
