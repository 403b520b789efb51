import { describe, expect, it } from '@jest/globals';
import { bodyOf, faultsOf, nothingSaid, outcomesToTell, withText, type CaseOfAct } from './said.ts';

const aCase = (
  outcome: CaseOfAct['outcome'],
  result: CaseOfAct['result'],
  ...letterIds: (string | null)[]
): CaseOfAct => ({
  applicationId: 'a',
  leadName: 'Os',
  outcome,
  result,
  municipalities: letterIds.map((letterId) => ({ municipalityId: 'm', name: 'Os', letterId })),
});

const written = (['nb', 'nn'] as const).reduce(
  (said, form) =>
    (
      [
        ['legalBasis', ' Utlysning \n\n Forskrift '],
        ['reasons', 'Godt.'],
        ['reviewedBy', 'Kongen'],
      ] as const
    ).reduce((all, [field, words]) => withText(all, 'admitted', form, field, words), said),
  { ...nothingSaid, role: 'avdelingsdirektør' },
);

describe('the letters of an act', () => {
  it('are for those who have not heard of a decision that stands', () =>
    expect(
      outcomesToTell([
        aCase('admitted', 'stands', 'letter', null),
        aCase('rejected', 'stands', 'letter'),
        aCase('waiting-list', 'put-right', null),
        aCase('waiting-list', 'not-decided', null),
      ]),
    ).toEqual(['admitted']));

  it('want both forms, and who signs', () => {
    expect(faultsOf(nothingSaid, ['admitted']).map(({ field }) => field)).toEqual([
      'admitted-nb-legalBasis',
      'admitted-nb-reasons',
      'admitted-nb-reviewedBy',
      'admitted-nn-legalBasis',
      'admitted-nn-reasons',
      'admitted-nn-reviewedBy',
      'role',
    ]);
    expect(faultsOf(written, ['admitted'])).toEqual([]);
  });

  it('say only what there is to tell, a legal basis a line', () =>
    expect(bodyOf(written, ['admitted'])).toEqual({
      texts: {
        admitted: Object.fromEntries(
          ['nb', 'nn'].map((form) => [
            form,
            { legalBasis: ['Utlysning', 'Forskrift'], reasons: 'Godt.', reviewedBy: 'Kongen' },
          ]),
        ),
      },
      applicationLanguage: 'nn',
      signature: { name: null, role: 'avdelingsdirektør' },
    }));
});
