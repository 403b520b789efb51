import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationEndorsed,
  ApplicationPresented,
  ApplicationReturned,
  ApplicationSubmitted,
  EndorsementLapsed,
  RemarkSent,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import { parties } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import { assessment, type Assessment } from '../../assessment/domain/assessment.ts';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import { application } from './application.ts';
import { PresentApplication, presentApplication } from './present-application.ts';
import { ReturnApplication, returnApplication } from './return-application.ts';
import { SendRemark, sendRemark } from './send-remark.ts';
import { SubmitApplication, submitApplication } from './submit-application.ts';

const applicationId = 'a';
const drafted = ApplicationDrafted({
  applicationId,
  cohortId: 'c',
  lead: 'm',
  municipalities: ['m'],
});
const presented = (document: string) =>
  ApplicationPresented({
    applicationId,
    document,
    pages: 2,
    themes: ['reputation'],
    attachments: [],
  });
const endorsed = (document: string): ApplicationEvent[] =>
  parties.map((party) =>
    ApplicationEndorsed({
      applicationId,
      municipalityId: 'm',
      party,
      document,
      mandate: { body: 'Kommunestyret', caseNumber: '12/1', date: '2012-09-01' },
      reservation: null,
    }),
  );
const submitted = (document: string, submittedAt: string) =>
  ApplicationSubmitted({ applicationId, document, submittedAt });
const sent = [
  drafted,
  presented('first'),
  ...endorsed('first'),
  submitted('first', '2012-09-20T08:00:00.000Z'),
];
const resubmitBy = '2012-10-20T21:59:59.999Z';
const returned = ApplicationReturned({
  applicationId,
  document: 'first',
  reason: 'why',
  resubmitBy,
});

const call: Cohort = {
  status: 'open',
  name: 'Pulje 2',
  deadline: '2012-09-30T21:59:59.999Z',
  themes: ['reputation'],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
};
const afterDeadline = '2012-10-10T08:00:00.000Z';
const contact = { person: 'p', organisation: 'm', roles: ['contact'], role: 'contact' };
const by = (at: string) => metaOf({ at, actor: contact });
const giveBack = (until = resubmitBy) =>
  returnApplication(
    new ReturnApplication(
      { applicationId, reason: 'why', resubmitBy: until },
      metaOf({ at: afterDeadline }),
    ),
  );
const submit = (at: string) => submitApplication(new SubmitApplication({ applicationId }, by(at)));
const present = (document: string, at: string) =>
  presentApplication(
    new PresentApplication(
      { applicationId, document, pages: 2, themes: ['reputation'], attachments: [], problems: [] },
      by(at),
    ),
  );

const conflicted: Assessment = { ...assessment.initial, conflicted: [metaOf().actor.person] };
const to = (history: readonly ApplicationEvent[], assessed = assessment.initial) =>
  given(application, history).reading(assessed);

describe('sending an application back', () => {
  it('gives a reason, and time of its own', () => to(sent).when(giveBack()).then([returned]));

  it('is for what has been sent in', () => {
    to([drafted]).when(giveBack()).thenRejected('application-not-submitted');
    to([...sent, returned])
      .when(giveBack())
      .thenRejected('application-not-submitted');
    to([]).when(giveBack()).thenRejected('application-unknown');
  });

  it('gives time that is still to come', () =>
    to(sent).when(giveBack(afterDeadline)).thenRejected('resubmission-in-past'));

  it('is not for who has declared a conflict of interest', () =>
    to(sent, conflicted).when(giveBack()).thenRejected('conflict-of-interest'));
});

describe('an application that was sent back', () => {
  const mended = given(application, [...sent, returned]).reading(call);

  it('is written anew after the deadline of the call, and everybody stands behind it anew', () =>
    mended
      .when(present('second', afterDeadline))
      .then([
        presented('second'),
        ...parties.map((party) =>
          EndorsementLapsed({ applicationId, municipalityId: 'm', party, document: 'first' }),
        ),
      ]));

  it('is sent until its own last moment', () => {
    const anew = given(application, [
      ...sent,
      returned,
      presented('second'),
      ...endorsed('second'),
    ]).reading(call);
    anew.when(submit(resubmitBy)).then([submitted('second', resubmitBy)]);
    anew
      .when(submit('2012-10-20T22:00:00.000Z'))
      .thenRejected('deadline-passed', { deadline: resubmitBy });
  });

  it('is not sent as it was', () =>
    mended.when(submit(afterDeadline)).thenRejected('returned-text-unchanged'));
});

describe('a remark to the applicants', () => {
  const say = sendRemark(
    new SendRemark({ applicationId, remarkId: 'r', field: 'goals', remark: 'words' }, metaOf()),
  );

  it('is about the text that they sent', () =>
    to(sent)
      .when(say)
      .then([
        RemarkSent({
          applicationId,
          remarkId: 'r',
          document: 'first',
          field: 'goals',
          remark: 'words',
        }),
      ]));

  it('is not about what is still being written', () =>
    to([drafted]).when(say).thenRejected('application-not-submitted'));

  it('is not sent by who has declared a conflict of interest', () =>
    to(sent, conflicted).when(say).thenRejected('conflict-of-interest'));
});
