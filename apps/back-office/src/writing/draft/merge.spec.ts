import { describe, expect, it } from '@jest/globals';
import { isSame, merged, tidiedContent } from './merge.ts';

const base = { title: 'Heiltid', purpose: 'Betre tenester', measures: ['Kartlegging'] };

describe('a draft that two have written on', () => {
  it('keeps what each wrote, where it is in different fields', () =>
    expect(merged(base, { ...base, title: 'Mitt' }, { ...base, purpose: 'Deira' })).toEqual({
      content: { ...base, title: 'Mitt', purpose: 'Deira' },
      contested: [],
    }));

  it('is contested where both wrote in the same field, and mine stands until somebody chooses', () =>
    expect(merged(base, { ...base, title: 'Mitt' }, { ...base, title: 'Deira' })).toEqual({
      content: { ...base, title: 'Mitt' },
      contested: ['title'],
    }));

  it('is not contested where both wrote the same', () =>
    expect(merged(base, { ...base, title: 'Likt' }, { ...base, title: 'Likt' }).contested).toEqual(
      [],
    ));

  it('keeps a field that one of them emptied empty', () =>
    expect(tidiedContent(merged(base, { ...base, title: '' }, base).content)).toEqual({
      purpose: 'Betre tenester',
      measures: ['Kartlegging'],
    }));
});

describe('two contents', () => {
  it('are the same in whatever order their keys stand', () =>
    expect(
      isSame(
        { goals: [{ goal: 'A', date: '2013-01-01' }] },
        { goals: [{ date: '2013-01-01', goal: 'A' }] },
      ),
    ).toBe(true));

  it('are the same with and without empty lines', () =>
    expect(isSame({ measures: ['A', '', ' '] }, { measures: ['A'], partners: '' })).toBe(true));

  it('differ by a figure of zero', () =>
    expect(isSame({ budget: [{ item: 'A', amountNok: 0 }] }, { budget: [{ item: 'A' }] })).toBe(
      false,
    ));
});
