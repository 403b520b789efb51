import { describe, it } from '@jest/globals';
import {
  ApplicationAdmitted,
  ApplicationDrafted,
  ApplicationPresented,
  ApplicationPutOnWaitingList,
  ApplicationRejected,
  ApplicationReturned,
  ApplicationSubmitted,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Assessment } from '../../assessment/domain/assessment.ts';
import { application } from './application.ts';
import { DecideApplication, decideApplication } from './decide-application.ts';

const applicationId = 'a';
const document = 'text';
const decidedAt = '2012-11-20T09:00:00.000Z';
const sent = [
  ApplicationDrafted({ applicationId, cohortId: 'c', lead: 'm', municipalities: ['m'] }),
  ApplicationPresented({
    applicationId,
    document,
    pages: 2,
    themes: ['reputation'],
    attachments: [],
  }),
  ApplicationSubmitted({ applicationId, document, submittedAt: '2012-09-20T08:00:00.000Z' }),
];
const assessed: Assessment = {
  revision: 4,
  assessors: ['kari'],
  impartial: ['kari'],
  conflicted: ['in-law'],
  judgements: [],
  recommendations: [
    { assessor: 'kari', outcome: 'admitted', document },
    { assessor: 'former', outcome: 'admitted', document: 'older' },
  ],
};
const asked: DecideApplication['data'] = {
  applicationId,
  cohortId: 'c',
  outcome: 'admitted',
  rank: null,
  reason: null,
  wouldMoveIt: null,
  corrects: false,
  assessmentVersion: 4,
};
const decide = (data: Partial<typeof asked> = {}, person = 'decider', commandId = 'd-1') =>
  decideApplication(
    new DecideApplication(
      { ...asked, ...data },
      metaOf({
        commandId,
        at: decidedAt,
        actor: { person, organisation: 'ministry', roles: ['decider'], role: 'decider' },
      }),
    ),
  );
const decision = { applicationId, decisionId: 'd-1', document, corrects: null, decidedAt };
const admitted = ApplicationAdmitted({ ...decision, reason: null });
const waiting = (rank: number, more: object = {}) =>
  ApplicationPutOnWaitingList({ ...decision, rank, reason: 'why', wouldMoveIt: null, ...more });
const story = given(application, sent).reading(assessed);

describe('deciding an application', () => {
  it('follows a recommendation without further reason', () =>
    story.when(decide()).then([admitted]));

  it('needs a reason to reject, and to decide what nobody recommended of this text', () => {
    story.when(decide({ outcome: 'rejected' })).thenRejected('reason-missing');
    story
      .when(decide({ outcome: 'rejected', reason: 'why' }))
      .then([ApplicationRejected({ ...decision, reason: 'why' })]);
    given(application, sent)
      .reading({ ...assessed, recommendations: assessed.recommendations.slice(1) })
      .when(decide())
      .thenRejected('reason-missing');
  });

  it('gives a rank on the waiting list, and only there', () => {
    const waitingList = { outcome: 'waiting-list', reason: 'why' } as const;
    story.when(decide({ ...waitingList, rank: 3 })).then([waiting(3)]);
    story.when(decide(waitingList)).thenRejected('rank-is-of-waiting-list');
    story.when(decide({ rank: 1 })).thenRejected('rank-is-of-waiting-list');
  });

  it('is for those who have not assessed it, and have no conflict of interest', () => {
    story.when(decide({}, 'kari')).thenRejected('decider-is-assessor');
    story.when(decide({}, 'former')).thenRejected('decider-is-assessor');
    story.when(decide({}, 'in-law')).thenRejected('conflict-of-interest');
  });

  it('rests on the assessment as it was seen', () =>
    story
      .when(decide({ assessmentVersion: 3 }))
      .thenRejected('assessment-changed', { seen: 3, current: 4 }));

  it('is of a case of this cohort that has been sent in', () => {
    story.when(decide({ cohortId: 'other' })).thenRejected('application-of-another-cohort');
    given(application, []).reading(assessed).when(decide()).thenRejected('application-unknown');
    const returned = ApplicationReturned({
      applicationId,
      document,
      reason: 'why',
      resubmitBy: '2012-10-20T21:59:59.999Z',
    });
    given(application, [...sent, returned])
      .reading(assessed)
      .when(decide())
      .thenRejected('application-not-submitted');
  });
});

describe('deciding again', () => {
  const done = given(application, [...sent, admitted]).reading(assessed);

  it('the same does nothing', () => done.when(decide({}, 'decider', 'd-2')).then([]));

  it('something else is refused, unless it is to put a mistake right, with a reason', () => {
    const other = { outcome: 'rejected', reason: 'why' } as const;
    done.when(decide(other)).thenRejected('already-decided', { outcome: 'admitted' });
    done
      .when(decide({ ...other, corrects: true }, 'decider', 'd-2'))
      .then([
        ApplicationRejected({ ...decision, decisionId: 'd-2', corrects: 'd-1', reason: 'why' }),
      ]);
    done
      .when(decide({ outcome: 'waiting-list', rank: 1, corrects: true }))
      .thenRejected('reason-missing');
    story.when(decide({ corrects: true, reason: 'why' })).thenRejected('nothing-to-correct');
  });

  it('moves a case on the waiting list', () =>
    given(application, [...sent, waiting(3)])
      .reading(assessed)
      .when(
        decide(
          { outcome: 'waiting-list', rank: 1, reason: 'why', corrects: true },
          'decider',
          'd-2',
        ),
      )
      .then([waiting(1, { decisionId: 'd-2', corrects: 'd-1' })]));
});
