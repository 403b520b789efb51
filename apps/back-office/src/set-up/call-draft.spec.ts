import { describe, expect, it } from '@jest/globals';
import { bodyOfCall, faultsOfCall, newCall, versionKey } from './call-draft.ts';

const call = {
  ...newCall,
  title: { nb: 'Utlysning', nn: 'Utlysing' },
  text: { nb: 'Søk nå.', nn: 'Søk no.' },
  form: versionKey('pulje-3', 2),
  scheme: versionKey('saman-om', 1),
  deadline: { day: '2027-02-01', clock: '12:00' },
};
const fieldsOf = (draft: typeof call) =>
  faultsOfCall(draft, (field) => field).map(({ field }) => field);

describe('a call', () => {
  it('is pinned to versions of form and scheme', () =>
    expect(bodyOfCall(call)).toEqual({
      title: call.title,
      text: call.text,
      form: 'pulje-3',
      formVersion: 2,
      scheme: 'saman-om',
      schemeVersion: 1,
      applicants: { only: null, jointly: true },
      deadline: '2027-02-01T11:00:00.000Z',
    }));

  it('lacks nothing when all is written', () => expect(fieldsOf(call)).toEqual([]));

  it('lacks whatever is not there in both written forms', () =>
    expect(fieldsOf({ ...call, title: { nb: 'Utlysning', nn: ' ' } })).toEqual(['title-nn']));

  it('for some names them', () =>
    expect(fieldsOf({ ...call, invitedOnly: true })).toEqual(['only']));
});
