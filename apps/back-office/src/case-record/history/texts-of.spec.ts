import { describe, expect, it } from '@jest/globals';
import { textsOf } from './texts-of.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const presented = (at: string, after: string) => ({
  type: 'ApplicationPresented',
  at,
  changes: [{ field: 'document', label: 'Tekst', before: null, after, difference: null }],
});
const entries = [
  presented('2012-09-03', a),
  { type: 'ApplicationEndorsed', at: '2012-09-02', changes: presented('', b).changes },
  presented('2012-09-02', b),
  presented('2012-09-01', a),
];

describe('the texts of a case', () => {
  it('are those presented, each once, oldest first', () =>
    expect(textsOf(entries, [b], false).map(({ hash, sent }) => [hash, sent])).toEqual([
      [a, false],
      [b, true],
    ]));

  it('are for the central bodies those that were sent', () =>
    expect(textsOf(entries, [b], true).map(({ hash }) => hash)).toEqual([b]));
});
