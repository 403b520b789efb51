import { describe, expect, it } from '@jest/globals';
import { LetterJournaled } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { JournalLetter, journalLetter } from './journal-letter.ts';
import { journal, journalNumberOf } from './journal.ts';

const entered = (
  letterId: string,
  applicationId: string,
  year: number,
  caseNumber: number,
  documentNumber: number,
) => LetterJournaled({ letterId, applicationId, year, caseNumber, documentNumber });
const enter = (letterId: string, applicationId: string, at = '2012-12-03T10:00:00.000Z') =>
  journalLetter(new JournalLetter({ letterId, applicationId }, metaOf({ at })));
const first = entered('l-1', 'a-1', 2012, 1, 1);

describe('the journal', () => {
  it('numbers cases within the year, and letters within the case', () => {
    given(journal, []).when(enter('l-1', 'a-1')).then([first]);
    given(journal, [first])
      .when(enter('l-2', 'a-1'))
      .then([entered('l-2', 'a-1', 2012, 1, 2)]);
    given(journal, [first])
      .when(enter('l-2', 'a-2'))
      .then([entered('l-2', 'a-2', 2012, 2, 1)]);
  });

  it('keeps a case under its number in later years, and begins anew each year', () => {
    given(journal, [first])
      .when(enter('l-2', 'a-1', '2013-02-01T10:00:00.000Z'))
      .then([entered('l-2', 'a-1', 2012, 1, 2)]);
    given(journal, [first])
      .when(enter('l-2', 'a-2', '2013-02-01T10:00:00.000Z'))
      .then([entered('l-2', 'a-2', 2013, 1, 1)]);
  });

  it('goes by the year in Oslo', () =>
    given(journal, [])
      .when(enter('l-1', 'a-1', '2012-12-31T23:30:00.000Z'))
      .then([entered('l-1', 'a-1', 2013, 1, 1)]));

  it('numbers a letter once', () => given(journal, [first]).when(enter('l-1', 'a-1')).then([]));

  it('writes numbers as journals do', () => {
    const { state } = given(journal, [first, entered('l-2', 'a-2', 2012, 12_345, 10)]);
    expect(journalNumberOf(state, 'l-1')).toBe('2012/0001-1');
    expect(journalNumberOf(state, 'l-2')).toBe('2012/12345-10');
    expect(journalNumberOf(state, 'l-3')).toBeUndefined();
  });
});
