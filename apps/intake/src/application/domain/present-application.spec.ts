import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationEndorsed,
  ApplicationPresented,
  ApplicationSubmitted,
  EndorsementLapsed,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import { application } from './application.ts';
import { PresentApplication, presentApplication } from './present-application.ts';

const applicationId = 'a-1';
const lead = 'm-1';
const drafted = ApplicationDrafted({ applicationId, cohortId: 'c', lead, municipalities: [lead] });
const presentedAs = (document: string) =>
  ApplicationPresented({
    applicationId,
    document,
    pages: 3,
    themes: ['sick-leave'],
    attachments: [],
  });
const endorsed = ApplicationEndorsed({
  applicationId,
  municipalityId: lead,
  party: 'employees',
  document: 'first',
  mandate: { body: 'AMU', caseNumber: '1', date: '2012-09-01' },
  reservation: null,
});
const call: Cohort = {
  status: 'open',
  name: 'Pulje 2',
  deadline: '2012-09-30T21:59:59.999Z',
  themes: ['sick-leave', 'full-time'],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
};

const present = (
  known: Partial<PresentApplication['data']> = {},
  { organisation = lead, at = '2012-09-20T12:00:00.000Z' } = {},
) =>
  presentApplication(
    new PresentApplication(
      { ...presentedAs('second').data, problems: [], ...known },
      metaOf({ at, actor: { person: 'p', organisation, roles: ['contact'], role: 'contact' } }),
    ),
  );

describe('presenting an application', () => {
  it('puts the text before the parties', () =>
    given(application, [drafted])
      .reading(call)
      .when(present())
      .then([presentedAs('second')]));

  it('lets those who stood behind another text lapse, visibly', () =>
    given(application, [drafted, presentedAs('first'), endorsed])
      .reading(call)
      .when(present())
      .then([
        presentedAs('second'),
        EndorsementLapsed({
          applicationId,
          municipalityId: lead,
          party: 'employees',
          document: 'first',
        }),
      ]));

  it('changes nothing when the text is the same', () =>
    given(application, [drafted, presentedAs('first'), endorsed])
      .reading(call)
      .when(present({ document: 'first' }))
      .then([]));

  it('takes five pages, and not six (P3)', () => {
    const story = given(application, [drafted]).reading(call);
    story
      .when(present({ pages: 5 }))
      .then([ApplicationPresented({ ...presentedAs('second').data, pages: 5 })]);
    story.when(present({ pages: 6 })).thenRejected('too-long', { pages: 6, limit: 5 });
  });

  it('names every field that the form finds wanting', () => {
    const problems = [{ field: '/purpose', rule: 'is needed' }];
    given(application, [drafted])
      .reading(call)
      .when(present({ problems }))
      .thenRejected('content-incomplete', { problems });
  });

  it('keeps to the themes of the call', () =>
    given(application, [drafted])
      .reading(call)
      .when(present({ themes: ['innovation'] }))
      .thenRejected('theme-not-in-call', { outside: ['innovation'] }));

  it('is refused after the deadline, after sending, and for other municipalities', () => {
    const at = '2012-10-01T00:00:00.000Z';
    const story = given(application, [drafted]).reading(call);
    story.when(present({}, { at })).thenRejected('deadline-passed');
    story.when(present({}, { organisation: 'm-2' })).thenRejected('not-your-municipality');
    const submitted = ApplicationSubmitted({ applicationId, document: 'first', submittedAt: at });
    given(application, [drafted, presentedAs('first'), submitted])
      .reading(call)
      .when(present())
      .thenRejected('application-not-draft');
  });
});
