import { describe, expect, it } from '@jest/globals';
import { listStateOf, nextSort, queryOf, sortedAs } from './list-state.ts';
import { parseSearch, writeSearch } from './search.ts';

const filters = ['status', 'cohortId'];

describe('a list in the address', () => {
  it('is the same after being written and read', () => {
    const words = {
      status: 'submitted',
      page: '3',
      sort: '-leadName',
      asOf: '2013-03-03T11:00:00.000Z',
    };
    expect(parseSearch(writeSearch(words))).toEqual(words);
    expect(writeSearch({ b: '1', a: '2', c: undefined, d: '' })).toBe('?a=2&b=1');
  });

  it('is asked of the service page by page', () => {
    const state = listStateOf(
      { status: 'submitted', page: '3', size: '25' },
      filters,
      '-draftedAt',
    );
    expect(queryOf(state)).toEqual({
      status: 'submitted',
      sort: '-draftedAt',
      limit: 25,
      offset: 50,
    });
  });

  it.each(['0', '-1', '1.5', 'many', ''])('begins at its first page where the page is %p', (page) =>
    expect(listStateOf({ page }, filters).page).toBe(1),
  );

  it('has no size but those offered', () =>
    expect(listStateOf({ size: '100000' }, filters).size).toBe(50));

  it('passes over what is no filter of the list', () =>
    expect(listStateOf({ status: 'submitted', other: 'x' }, filters).filters).toEqual({
      status: 'submitted',
    }));

  it('is sorted the other way by the same column', () => {
    expect(nextSort(undefined, 'leadName')).toBe('leadName');
    expect(nextSort('leadName', 'leadName')).toBe('-leadName');
    expect(nextSort('-leadName', 'leadName')).toBe('leadName');
    expect(sortedAs('-leadName', 'leadName')).toBe('descending');
    expect(sortedAs('draftedAt', 'leadName')).toBe('none');
  });
});
