import { describe, expect, it } from '@jest/globals';
import { textsFor } from './texts-for.ts';

const said = (reasons: string) => ({ legalBasis: ['Utlysing'], reasons, reviewedBy: 'Kongen' });
const rejected = { nb: said('Det var få plasser.'), nn: said('Det var få plassar.') };

describe('what a letter about one case of many says', () => {
  it('is what is said to all of its outcome, and why just this one as a paragraph of its own', () => {
    expect(textsFor('rejected', { rejected }, 'Måla er uklare.')).toEqual({
      kind: 'rejection',
      texts: {
        nb: said('Det var få plasser.\n\nMåla er uklare.'),
        nn: said('Det var få plassar.\n\nMåla er uklare.'),
      },
    });
  });

  it('is the same for all that have no reason of their own', () =>
    expect(textsFor('rejected', { rejected }, null).texts).toEqual(rejected));

  it('is missing for an outcome that nobody wrote about', () =>
    expect(() => textsFor('waiting-list', { rejected }, null)).toThrow(
      expect.objectContaining({ params: { missing: ['texts.waiting-list'] } }),
    ));
});
