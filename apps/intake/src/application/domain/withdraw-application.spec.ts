import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationPresented,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  WithdrawalStatementGiven,
} from '@samanom/contracts/intake';
import { parties, type Party } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import type { Assessment } from '../../assessment/domain/assessment.ts';
import { application } from './application.ts';
import { DecideApplication, decideApplication } from './decide-application.ts';
import {
  GiveWithdrawalStatement,
  TakeOutApplication,
  WithdrawApplication,
  giveWithdrawalStatement,
  takeOutApplication,
  withdrawApplication,
} from './withdraw-application.ts';

const applicationId = 'a';
const document = 'text';
const at = '2014-06-30T10:00:00.000Z';
const drafted = ApplicationDrafted({
  applicationId,
  cohortId: 'c',
  lead: 'os',
  municipalities: ['os'],
});
const sent = [
  drafted,
  ApplicationPresented({
    applicationId,
    document,
    pages: 2,
    themes: ['reputation'],
    attachments: [],
  }),
  ApplicationSubmitted({ applicationId, document, submittedAt: '2012-09-20T08:00:00.000Z' }),
];
const said = (party: Party, statement = 'words') =>
  WithdrawalStatementGiven({ applicationId, municipalityId: 'os', party, statement });
const by = (role: string, organisation = 'os') => {
  const party = parties.find((one) => one === role);
  return metaOf({
    at,
    actor: { person: 'p', organisation, roles: [role], role, ...(party && { party }) },
  });
};
const say = (role: string, organisation?: string) =>
  giveWithdrawalStatement(
    new GiveWithdrawalStatement({ applicationId, statement: 'words' }, by(role, organisation)),
  );
const withdraw = (withoutAllParties = false, organisation?: string) =>
  withdrawApplication(
    new WithdrawApplication(
      { applicationId, reason: 'why', withoutAllParties },
      by('contact', organisation),
    ),
  );
const takeOut = takeOutApplication(
  new TakeOutApplication({ applicationId, reason: 'why' }, by('decider', 'ministry')),
);
const withdrawn = (
  who: 'applicants' | 'ministry',
  silent: { municipalityId: string; party: Party }[] = [],
) => ApplicationWithdrawn({ applicationId, by: who, reason: 'why', silent, withdrawnAt: at });
const all = [...sent, ...parties.map((party) => said(party))];

describe('withdrawing', () => {
  it('carries what each party has said, for or against', () =>
    given(application, all)
      .when(withdraw())
      .then([withdrawn('applicants')]));

  it('names the parties that have said nothing, and asks that it be known why', () => {
    const two = given(application, [...sent, said('elected'), said('employees')]);
    const missing = [{ municipalityId: 'os', party: 'administration' as const }];
    two.when(withdraw()).thenRejected('statement-missing', { missing });
    two.when(withdraw(true)).then([withdrawn('applicants', missing)]);
  });

  it('is for the lead, once, of what has been sent in', () => {
    given(application, all).when(withdraw(false, 'tolga')).thenRejected('not-your-municipality');
    given(application, [...all, withdrawn('applicants')])
      .when(withdraw())
      .then([]);
    given(application, [drafted]).when(withdraw(true)).thenRejected('application-not-submitted');
    given(application, [...all, withdrawn('ministry')])
      .when(withdraw())
      .thenRejected('application-withdrawn');
  });

  it('can be the ministry taking the applicants out', () => {
    given(application, sent)
      .when(takeOut)
      .then([withdrawn('ministry')]);
    given(application, [...sent, withdrawn('ministry')])
      .when(takeOut)
      .then([]);
  });
});

describe('a statement on withdrawing', () => {
  it('is of a party of these municipalities, and may be said anew', () => {
    given(application, all)
      .when(say('elected'))
      .then([said('elected')]);
    given(application, sent).when(say('contact')).thenRejected('not-a-party');
    given(application, sent).when(say('elected', 'tolga')).thenRejected('not-your-municipality');
  });
});

describe('a withdrawn application', () => {
  it('is not decided', () => {
    const nothing: Assessment = {
      revision: 0,
      assessors: [],
      impartial: [],
      conflicted: [],
      judgements: [],
      recommendations: [],
    };
    const decide = decideApplication(
      new DecideApplication(
        {
          applicationId,
          cohortId: 'c',
          outcome: 'admitted',
          rank: null,
          reason: 'why',
          wouldMoveIt: null,
          corrects: false,
          assessmentVersion: 0,
        },
        by('decider', 'ministry'),
      ),
    );
    given(application, [...sent, withdrawn('applicants')])
      .reading(nothing)
      .when(decide)
      .thenRejected('application-withdrawn');
  });
});
