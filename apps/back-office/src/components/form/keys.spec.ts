import { describe, expect, it } from '@jest/globals';
import { fieldIdOf, keyOf, untaken } from './keys.ts';
import { moved } from './moved.ts';

describe('a short name', () => {
  it.each([
    ['Pulje 3: Heiltid', 'pulje-3-heiltid'],
    ['  Øksnes og Værøy  ', 'oksnes-og-vaeroy'],
    ['Réseau', 'reseau'],
  ])('of %p is %p', (title, key) => expect(keyOf(title)).toBe(key));

  it.each([
    ['Kva de vil gjere', 'kvaDeVilGjere'],
    ['3 mål', 'felt3Mal'],
    ['?', 'felt'],
  ])('of the field %p is %p', (label, id) => expect(fieldIdOf(label)).toBe(id));

  it('has a number behind if it is taken', () => {
    expect(untaken('mal', [])).toBe('mal');
    expect(untaken('mal', ['mal', 'mal2'])).toBe('mal3');
    expect(untaken('mal', ['mal'], '-')).toBe('mal-2');
  });
});

describe('something that is moved in a list', () => {
  it('changes places with its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  });
  it('stays where it is at the ends', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
