import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationEndorsed,
  ApplicationPresented,
  ApplicationSubmitted,
} from '@samanom/contracts/intake';
import type { Party } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import { application } from './application.ts';
import { SubmitApplication, submitApplication } from './submit-application.ts';

const applicationId = 'a-1';
const finnoy = 'm-finnoy';
const rennesoy = 'm-rennesoy';
const document = 'the-text';

const drafted = ApplicationDrafted({
  applicationId,
  cohortId: 'c-2',
  lead: finnoy,
  municipalities: [finnoy],
});
const jointly = ApplicationDrafted({ ...drafted.data, municipalities: [finnoy, rennesoy] });
const presented = ApplicationPresented({
  applicationId,
  document,
  pages: 4,
  themes: ['reputation'],
  attachments: [],
});
const by = (municipalityId: string, party: Party, of = document) =>
  ApplicationEndorsed({
    applicationId,
    municipalityId,
    party,
    document: of,
    mandate: { body: 'Administrasjonsutvalet', caseNumber: '12/1127', date: '2012-09-10' },
    reservation: null,
  });
const byAll = (municipalityId: string) => [
  by(municipalityId, 'elected'),
  by(municipalityId, 'administration'),
  by(municipalityId, 'employees'),
];

const pulje2: Cohort = {
  status: 'open',
  name: 'Pulje 2',
  deadline: '2012-09-30T21:59:59.999Z',
  themes: ['reputation'],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
};

const submitOn = (at: string, organisation = finnoy) =>
  submitApplication(
    new SubmitApplication(
      { applicationId },
      metaOf({ at, actor: { person: 'p', organisation, roles: ['contact'], role: 'contact' } }),
    ),
  );
const before = '2012-09-20T12:00:00.000Z';
const submitted = ApplicationSubmitted({ applicationId, document, submittedAt: before });

describe('submitting an application', () => {
  it('goes in once all three parties stand behind it', () =>
    given(application, [drafted, presented, ...byAll(finnoy)])
      .reading(pulje2)
      .when(submitOn(before))
      .then([submitted]));

  it('is refused while the employees have not been heard', () =>
    given(application, [drafted, presented, by(finnoy, 'elected'), by(finnoy, 'administration')])
      .reading(pulje2)
      .when(submitOn(before))
      .thenRejected('party-missing', {
        missing: [{ municipalityId: finnoy, party: 'employees' }],
      }));

  it('needs the parties of every municipality of a joint application', () => {
    given(application, [jointly, presented, ...byAll(finnoy)])
      .reading(pulje2)
      .when(submitOn(before))
      .thenRejected('party-missing');
    given(application, [jointly, presented, ...byAll(finnoy), ...byAll(rennesoy)])
      .reading(pulje2)
      .when(submitOn(before))
      .then([submitted]);
  });

  it('does not count those who stood behind another text', () =>
    given(application, [
      drafted,
      presented,
      by(finnoy, 'elected', 'an older text'),
      by(finnoy, 'administration'),
      by(finnoy, 'employees'),
    ])
      .reading(pulje2)
      .when(submitOn(before))
      .thenRejected('party-missing'));

  it('goes in at the last millisecond before the deadline, and is refused after it', () => {
    const story = given(application, [drafted, presented, ...byAll(finnoy)]).reading(pulje2);
    story
      .when(submitOn('2012-09-30T21:59:59.999Z'))
      .then([
        ApplicationSubmitted({ applicationId, document, submittedAt: '2012-09-30T21:59:59.999Z' }),
      ]);
    story.when(submitOn('2012-09-30T22:00:00.000Z')).thenRejected('deadline-passed');
  });

  it('follows a deadline that has moved', () =>
    given(application, [drafted, presented, ...byAll(finnoy)])
      .reading({ ...pulje2, deadline: '2012-10-15T21:59:59.999Z' })
      .when(submitOn('2012-10-01T12:00:00.000Z'))
      .then([
        ApplicationSubmitted({ applicationId, document, submittedAt: '2012-10-01T12:00:00.000Z' }),
      ]));

  it('is refused while there is no text to stand behind', () =>
    given(application, [drafted])
      .reading(pulje2)
      .when(submitOn(before))
      .thenRejected('nothing-presented'));

  it('is for the municipality that leads it', () => {
    const story = given(application, [jointly, presented, ...byAll(finnoy), ...byAll(rennesoy)]);
    story.reading(pulje2).when(submitOn(before, rennesoy)).thenRejected('not-your-municipality');
  });

  it('does nothing the second time, and still is for nobody else', () => {
    const story = given(application, [drafted, presented, ...byAll(finnoy), submitted]);
    story.reading(pulje2).when(submitOn('2012-10-21T12:00:00.000Z')).then([]);
    story.reading(pulje2).when(submitOn(before, rennesoy)).thenRejected('not-your-municipality');
  });

  it('is not possible for an application that does not exist', () =>
    given(application, [])
      .reading(pulje2)
      .when(submitOn(before))
      .thenRejected('application-unknown'));
});
