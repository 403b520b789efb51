import { describe, expect, it } from '@jest/globals';
import { readPrintedLists } from '@samanom/programme/printed-lists';
import { geographyOf } from './geography-of.ts';

describe('the geography of a printed network', () => {
  it('is what its name ends with, as printed, and none where it says nothing of it', () => {
    const { networks } = readPrintedLists();
    expect(
      networks.flatMap(({ network, name }) => {
        const geography = geographyOf(name);
        return geography === null ? [] : [[network, geography]];
      }),
    ).toEqual([
      ['P1-01', 'Vest og Øst'],
      ['P1-02', 'Nord'],
      ['P1-04', 'Nord og Sør'],
      ['P1-05', 'Øst'],
      ['P1-06', 'Nord og Vest'],
      ['P1-07', 'Sør'],
      ['P1-08', 'Øst'],
      ['P2-07', 'Listerregionen'],
    ]);
  });
});
