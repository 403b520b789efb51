import { describe, expect, it } from '@jest/globals';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { consult } from './consult.ts';

type Said = DomainEvent<'Said', { readonly word: string }>;
const aggregate: Aggregate<string, Said> = {
  name: 'word',
  initial: '',
  evolve: { Said: (_, { word }) => word },
};

/** A store in which the stream `n` stands at version n, in the state `state of n`. */
const store = {
  load: (_: unknown, id: string) =>
    Promise.resolve({ state: `state of ${id}` as never, version: Number(id) }),
  streamId: (name: string, id: string) => `${name}-${id}`,
};
const of = (id: string) => ({ aggregate, id });

describe('consulting other streams', () => {
  it('gives the state of one, and notes which version it was', async () =>
    expect(await consult(store, of('4'))).toEqual({ state: 'state of 4', versions: 'word-4@4' }));

  it('gives the states of several by their names, one or a list each', async () =>
    expect(await consult(store, { cohort: of('2'), projects: [of('3'), of('1')] })).toEqual({
      state: { cohort: 'state of 2', projects: ['state of 3', 'state of 1'] },
      versions: 'word-1@1 word-2@2 word-3@3',
    }));

  it('reads nothing, and notes nothing, where the rule reads its own stream only', async () => {
    const nothing = { versions: undefined };
    expect(await consult(store, undefined)).toEqual({ state: undefined, ...nothing });
    expect(await consult(store, { projects: [] })).toEqual({ state: { projects: [] }, ...nothing });
  });

  it('fails when one of them can not be read', async () => {
    const broken = { ...store, load: () => Promise.reject(new Error('cut off')) };
    await expect(consult(broken, { one: of('1'), two: [of('2')] })).rejects.toThrow('cut off');
  });
});
