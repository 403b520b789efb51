import { describe, expect, it } from '@jest/globals';
import { carrierOn, chainFrom, type Held, type Merger } from './succession.ts';

const mergers: readonly Merger[] = [
  { successorId: 'sandefjord', merged: ['andebu', 'stokke'], on: '2017-01-01' },
  { successorId: 'indre-ostfold', merged: ['hobol', 'spydeberg'], on: '2020-01-01' },
  { successorId: 'c', merged: ['b'], on: '2024-01-01' },
  { successorId: 'b', merged: ['a'], on: '2020-01-01' },
];
const has = (municipalityId: string, number: string, from: string, to: string | null): Held => ({
  municipalityId,
  number,
  from,
  to,
});
const held: readonly Held[] = [
  has('sandefjord', '3907', '2024-01-01', null),
  has('andebu', '0719', '2012-01-01', '2016-12-31'),
  has('sandefjord', '0706', '2012-01-01', '2016-12-31'),
  has('sandefjord', '0710', '2017-01-01', '2019-12-31'),
  has('sandefjord', '3804', '2020-01-01', '2023-12-31'),
  has('c', '0003', '1990-01-01', null),
];

describe('who carries on for a municipality', () => {
  it('is itself until it merges, and its successor from that day', () => {
    expect(carrierOn(mergers, 'hobol', '2019-12-31')).toBe('hobol');
    expect(carrierOn(mergers, 'hobol', '2020-01-01')).toBe('indre-ostfold');
    expect(carrierOn(mergers, 'sandefjord', '2030-01-01')).toBe('sandefjord');
  });

  it('is the successor of the successor, once that has merged too', () => {
    expect(carrierOn(mergers, 'a', '2023-12-31')).toBe('b');
    expect(carrierOn(mergers, 'a', '2024-01-01')).toBe('c');
  });
});

describe('the chain of a number', () => {
  const told = (...from: Parameters<typeof chainFrom>) =>
    chainFrom(...from).map((link) => [link.municipalityId, link.number, link.from, link.because]);

  it('follows mergers and changes of county number alike: 0719, 0710, 3804, 3907', () =>
    expect(told({ held, mergers }, 'andebu', '2013-01-01')).toEqual([
      ['andebu', '0719', '2012-01-01', null],
      ['sandefjord', '0710', '2017-01-01', 'merged'],
      ['sandefjord', '3804', '2020-01-01', 'number-changed'],
      ['sandefjord', '3907', '2024-01-01', 'number-changed'],
    ]));

  it('begins where it is asked from', () =>
    expect(told({ held, mergers }, 'sandefjord', '2021-06-01')).toEqual([
      ['sandefjord', '3804', '2020-01-01', null],
      ['sandefjord', '3907', '2024-01-01', 'number-changed'],
    ]));

  it('has a link without a number where none is known, and counts a successor from the merger', () =>
    expect(chainFrom({ held, mergers }, 'a', '2012-01-01')).toEqual([
      { municipalityId: 'a', number: null, from: '2012-01-01', to: '2019-12-31', because: null },
      {
        municipalityId: 'b',
        number: null,
        from: '2020-01-01',
        to: '2023-12-31',
        because: 'merged',
      },
      { municipalityId: 'c', number: '0003', from: '2024-01-01', to: null, because: 'merged' },
    ]));
});
