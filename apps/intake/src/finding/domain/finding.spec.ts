import { describe, it } from '@jest/globals';
import { FindingNoted } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { finding } from './finding.ts';
import { NoteFinding, noteFinding } from './note-finding.ts';

const data = {
  code: 'in-two-networks',
  rows: [{ file: 'municipalities.csv', line: 42, text: 'Sortland' }],
  figures: { participants: 2, cohorts: 1 },
};
const note = (known: Partial<typeof data> = {}) =>
  noteFinding(new NoteFinding({ ...data, ...known }, metaOf()));

describe('a finding', () => {
  it('is noted once, in whatever order its parts come back from the store', () => {
    given(finding, [])
      .when(note())
      .then([FindingNoted(data)]);
    const [row] = data.rows;
    const stored = FindingNoted({
      code: data.code,
      figures: { cohorts: 1, participants: 2 },
      rows: row ? [{ text: row.text, line: row.line, file: row.file }] : [],
    });
    given(finding, [stored]).when(note()).then([]);
  });

  it('is noted again when it has changed', () => {
    const figures = { participants: 3, cohorts: 1 };
    given(finding, [FindingNoted(data)])
      .when(note({ figures }))
      .then([FindingNoted({ ...data, figures })]);
  });
});
