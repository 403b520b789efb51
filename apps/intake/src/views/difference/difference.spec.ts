import { describe, expect, it } from '@jest/globals';
import { differenceBetween } from './difference.ts';

const parts = (before: unknown, after: unknown) =>
  differenceBetween({ purpose: before }, { purpose: after })[0];

describe('the difference between two texts', () => {
  it('is word by word where a field changed', () =>
    expect(parts('Mange arbeider deltid.', 'Mange arbeider ufrivillig deltid.')).toEqual({
      field: 'purpose',
      change: 'changed',
      parts: [
        { kind: 'same', text: 'Mange arbeider ' },
        { kind: 'added', text: 'ufrivillig ' },
        { kind: 'same', text: 'deltid.' },
      ],
    }));

  it('names fields that came, went and stayed, in the order of the newer text', () =>
    expect(
      differenceBetween({ gone: 'a', stays: 'b' }, { stays: 'b', came: 'c' }).map(
        ({ field, change }) => [field, change],
      ),
    ).toEqual([
      ['stays', 'same'],
      ['came', 'added'],
      ['gone', 'removed'],
    ]));

  it('puts each item of a list on a line', () =>
    expect(parts(['Kartlegging'], ['Kartlegging', 'Langturnus'])?.parts).toEqual([
      { kind: 'same', text: 'Kartlegging' },
      { kind: 'added', text: '\nLangturnus' },
    ]));

  it('shows two texts whole where too much has changed to tell word by word', () => {
    const [old, now] = ['a b '.repeat(4_000), 'c d '.repeat(4_000)];
    expect(parts(old, now)?.parts).toEqual([
      { kind: 'removed', text: old },
      { kind: 'added', text: now },
    ]);
  });

  it('gives back both texts, whatever they hold', () => {
    const [old, now] = ['  Ein  tekst\n\nmed å 🙂', 'Ein annan tekst\n med å 🙂🙂 '];
    const told = parts(old, now)?.parts ?? [];
    const without = (kind: string) =>
      told
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(old);
    expect(without('removed')).toBe(now);
  });
});
