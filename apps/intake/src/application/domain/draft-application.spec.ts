import { describe, it } from '@jest/globals';
import { ApplicationDrafted } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Applicants, Cohort } from '../../cohort/domain/cohort.ts';
import type { Participant } from '../../participant/domain/participant.ts';
import { application } from './application.ts';
import { DraftApplication, draftApplication } from './draft-application.ts';

const data = { applicationId: 'a', cohortId: 'c', lead: 'm-1', municipalities: ['m-1', 'm-2'] };
const municipality: Participant = { status: 'municipality', name: 'Os', languages: [] };
const nobody: Participant = { status: 'none' };
const call: Cohort = {
  status: 'open',
  name: 'Pulje 2',
  deadline: '2012-09-30T21:59:59.999Z',
  themes: ['reputation'],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
};
const register = { assignments: [], mergers: [] };
const both = { register, cohort: call, municipalities: [municipality, municipality] };

const draft = (
  known: Partial<typeof data> = {},
  organisation = 'm-1',
  at = '2012-09-01T08:00:00.000Z',
) =>
  draftApplication(
    new DraftApplication(
      { ...data, ...known },
      metaOf({ at, actor: { person: 'p', organisation, roles: ['contact'], role: 'contact' } }),
    ),
  );

describe('drafting an application', () => {
  it('is begun by one municipality for itself, or as the lead of several (P5)', () =>
    given(application, [])
      .reading(both)
      .when(draft())
      .then([ApplicationDrafted(data)]));

  it('is for the contact of the lead', () =>
    given(application, [])
      .reading(both)
      .when(draft({}, 'm-2'))
      .thenRejected('not-your-municipality'));

  it('has the lead among the applicants', () =>
    given(application, [])
      .reading({ register, cohort: call, municipalities: [municipality] })
      .when(draft({ municipalities: ['m-2'] }))
      .thenRejected('lead-not-among-applicants'));

  it('names those that are no registered municipality', () =>
    given(application, [])
      .reading({ register, cohort: call, municipalities: [municipality, nobody] })
      .when(draft())
      .thenRejected('municipality-unknown', { unknown: ['m-2'] }));

  it('is for a call that is open', () => {
    given(application, [])
      .reading({ ...both, cohort: { status: 'none' } })
      .when(draft())
      .thenRejected('cohort-unknown');
    given(application, [])
      .reading({ ...both, cohort: { status: 'planned', name: 'Pulje 3', themes: ['reputation'] } })
      .when(draft())
      .thenRejected('call-not-published');
    given(application, [])
      .reading(both)
      .when(draft({}, 'm-1', '2012-10-01T00:00:00.000Z'))
      .thenRejected('deadline-passed');
  });

  it('is for those whom the call is for', () => {
    const asked = (applicants: Applicants, known = {}) =>
      given(application, [])
        .reading({ ...both, cohort: { ...call, applicants } })
        .when(draft(known));
    const begun = [ApplicationDrafted(data)];
    asked({ only: null, jointly: true }).then(begun);
    asked({ only: ['m-2', 'm-1'], jointly: true }).then(begun);
    asked({ only: ['m-1'], jointly: true }).thenRejected('not-invited', { outside: ['m-2'] });
  });

  it('is not for several together where each applies by itself', () => {
    const alone = { ...both, cohort: { ...call, applicants: { only: null, jointly: false } } };
    const story = given(application, []).reading(alone);
    story.when(draft()).thenRejected('joint-not-allowed');
    story
      .when(draft({ municipalities: ['m-1'] }))
      .then([ApplicationDrafted({ ...data, municipalities: ['m-1'] })]);
  });

  it('is begun once', () =>
    given(application, [ApplicationDrafted(data)])
      .reading(both)
      .when(draft())
      .thenRejected('application-exists'));

  it('is not for a municipality that has become part of another', () => {
    const merger = { successorId: 'm-3', merged: ['m-2'], on: '2012-09-01', number: null };
    const then = { ...both, register: { assignments: [], mergers: [merger] } };
    const story = given(application, []).reading(then);
    story.when(draft()).thenRejected('municipality-merged', { municipalityId: 'm-2' });
    story.when(draft({}, 'm-1', '2012-08-31T12:00:00.000Z')).then([ApplicationDrafted(data)]);
  });
});
