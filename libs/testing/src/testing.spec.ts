import { describe, expect, it } from '@jest/globals';
import { Rejected, type Aggregate, type DomainEvent } from '@samanom/kernel';
import { eventually, given, metaOf } from './index.ts';

type Added = DomainEvent<'Added', { by: number }>;
const counter: Aggregate<number, Added> = {
  name: 'counter',
  initial: 0,
  evolve: { Added: (sum, { by }) => sum + by },
};
const added = (by: number): Added => ({ type: 'Added', version: 1, data: { by } });
const addUpTo = (limit: number) => (sum: number) => {
  if (sum >= limit) throw new Rejected('limit-reached', { limit });
  return [added(1)];
};

describe('given, when, then', () => {
  const story = given(counter, [added(1), added(2)]);

  it('replays the history, and compares what follows', () => {
    expect(story.state).toBe(3);
    story.when(addUpTo(4)).then([added(1)]);
    expect(() => story.when(addUpTo(4)).then([])).toThrow();
  });

  it('wants the very refusal', () => {
    story.when(addUpTo(3)).thenRejected('limit-reached', { limit: 3 });
    expect(() => story.when(addUpTo(3)).thenRejected('another')).toThrow();
    expect(() => story.when(addUpTo(4)).thenRejected('limit-reached')).toThrow();
    expect(() => story.when(addUpTo(3)).thenRejected('limit-reached', { limit: 4 })).toThrow();
  });

  it('hands the rule another state when it reads one', () =>
    story
      .reading(10)
      .when((sum, other: number) => [added(sum + other)])
      .then([added(13)]));
});

describe('the kit', () => {
  it('waits until something is so, and says what was not', async () => {
    let asked = 0;
    await eventually('asked three times', () => ++asked === 3);
    await expect(eventually('never', () => false, 20)).rejects.toThrow(/after 20 ms: never/);
  });

  it('gives every command an id of its own', () => {
    expect(metaOf().commandId).not.toBe(metaOf().commandId);
    expect(metaOf({ at: '2012-01-01T00:00:00.000Z' }).at).toBe('2012-01-01T00:00:00.000Z');
  });
});
