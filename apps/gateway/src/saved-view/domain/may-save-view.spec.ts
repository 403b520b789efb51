import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@samanom/kernel';
import { MOST_VIEWS, maySaveView } from './may-save-view.ts';

const solveig: Actor = {
  person: 'Solveig',
  organisation: 'ministry',
  roles: ['case-worker'],
  role: 'case-worker',
};
const none = { owner: undefined, saved: 0 };
const save = (sharedWith: 'case-worker' | 'decider' | null, known = none as object) =>
  maySaveView({ sharedWith }, solveig, { ...none, ...known });

describe('a saved view', () => {
  it('is one’s own', () => expect(() => save(null)).not.toThrow());
  it('can be shared with a role that one holds', () =>
    expect(() => save('case-worker')).not.toThrow());
  it('is not shared with the roles of others', () =>
    expect(() => save('decider')).toThrow('view-shared-with-others'));
  it('of somebody else is not changed, nor told of', () =>
    expect(() => save(null, { owner: 'Torbjørn' })).toThrow('not-found'));
  it('can be changed, also when there are many', () =>
    expect(() => save(null, { owner: 'Solveig', saved: MOST_VIEWS })).not.toThrow());
  it('is one too many at some point', () =>
    expect(() => save(null, { saved: MOST_VIEWS })).toThrow('too-many-views'));
});
