import { describe, expect, it } from '@jest/globals';
import { Turns } from './in-turn.ts';

/** Work that is done when the test says so. */
const work = (name: string, story: string[]) => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const run = () => {
    story.push(`${name} begins`);
    return promise;
  };
  return { run, end: () => resolve(name), fail: () => reject(new Error(name)) };
};

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('come one after the other for one key, in the order asked', async () => {
    const [turns, story] = [new Turns(), [] as string[]];
    const [one, two, three] = [work('one', story), work('two', story), work('three', story)];
    const asked = [one, two, three].map(({ run }) => turns.take('key', run));

    await settle();
    expect(story).toEqual(['one begins']);
    two.end();
    three.end();
    await settle();
    expect(story).toEqual(['one begins']);
    one.end();
    expect(await Promise.all(asked)).toEqual(['one', 'two', 'three']);
    expect(story).toEqual(['one begins', 'two begins', 'three begins']);
  });

  it('do not wait for those of another key', async () => {
    const [turns, story] = [new Turns(), [] as string[]];
    const [one, other] = [work('one', story), work('other', story)];
    const first = turns.take('key', one.run);
    const second = turns.take('other key', other.run);
    other.end();

    expect(await second).toBe('other');
    one.end();
    expect(await first).toBe('one');
  });

  it('go on after work that failed, which fails for its own caller only', async () => {
    const [turns, story] = [new Turns(), [] as string[]];
    const [one, two] = [work('one', story), work('two', story)];
    const first = turns.take('key', one.run);
    const second = turns.take('key', two.run);
    one.fail();
    two.end();

    await expect(first).rejects.toThrow('one');
    expect(await second).toBe('two');
  });

  it('begin at once where nobody waits, also after others have had theirs', async () => {
    const [turns, story] = [new Turns(), [] as string[]];
    for (const name of ['one', 'two']) {
      const { run, end } = work(name, story);
      const turn = turns.take('key', run);
      expect(story.at(-1)).toBe(`${name} begins`);
      end();
      await turn;
    }
  });
});
