import { describe, it } from '@jest/globals';
import {
  AppealDecided,
  ApplicationDrafted,
  ApplicationPresented,
  ApplicationRejected,
  ApplicationSubmitted,
  ComplaintReceived,
  ComplaintSentOn,
  ComplaintUpheld,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import {
  DecideAppeal,
  SendComplaintOn,
  UpholdComplaint,
  decideAppeal,
  sendComplaintOn,
  upholdComplaint,
} from './answer-complaint.ts';
import { application } from './application.ts';
import { ReceiveComplaint, receiveComplaint } from './receive-complaint.ts';

const applicationId = 'a';
const document = 'text';
const decidedAt = '2012-11-20T09:00:00.000Z';
const rejected = (decisionId: string, corrects: string | null = null) =>
  ApplicationRejected({ applicationId, decisionId, document, corrects, reason: 'r', decidedAt });
const sent = [
  ApplicationDrafted({ applicationId, cohortId: 'c', lead: 'os', municipalities: ['os', 'tolga'] }),
  ApplicationPresented({
    applicationId,
    document,
    pages: 2,
    themes: ['reputation'],
    attachments: [],
  }),
  ApplicationSubmitted({ applicationId, document, submittedAt: '2012-09-20T08:00:00.000Z' }),
];
const decided = [...sent, rejected('d-1')];
const deadline = '2012-12-11T22:59:59.999Z';
const filed = {
  applicationId,
  complaintId: 'k-1',
  municipalityId: 'os',
  complaint: 'words',
  receivedAt: deadline,
  deadline,
  lateReason: null,
};
const received = ComplaintReceived({ ...filed, decisionId: 'd-1' });
const file = (data: Partial<ReceiveComplaint['data']> = {}) =>
  receiveComplaint(
    new ReceiveComplaint({ ...filed, ...data }, metaOf({ at: '2014-01-01T00:00:00.000Z' })),
  );
const story = given(application, decided);
const late = '2012-12-11T23:00:00.000Z';

describe('a complaint', () => {
  it('is received until the last moment of the deadline', () =>
    story.when(file()).then([received]));

  it('is late a millisecond after, and then needs a reason, which is recorded only then', () => {
    story.when(file({ receivedAt: late })).thenRejected('complaint-late', { deadline });
    story
      .when(file({ receivedAt: late, lateReason: 'ill' }))
      .then([ComplaintReceived({ ...received.data, receivedAt: late, lateReason: 'ill' })]);
    story.when(file({ lateReason: 'needless' })).then([received]);
  });

  it('is not taken up after a year, whatever the reason', () => {
    const afterAYear = { receivedAt: '2013-11-20T09:00:00.001Z', lateReason: 'ill' };
    story.when(file(afterAYear)).thenRejected('complaint-after-a-year');
  });

  it('comes after the decision, and not from the future', () => {
    story
      .when(file({ receivedAt: '2012-11-20T08:59:59.999Z' }))
      .thenRejected('complaint-before-decision');
    story
      .when(file({ receivedAt: '2014-01-01T00:00:00.001Z' }))
      .thenRejected('complaint-in-future');
    given(application, sent).when(file()).thenRejected('application-not-decided');
  });

  it('is of one of the applicants, once for each decision', () => {
    story.when(file({ municipalityId: 'other' })).thenRejected('not-your-municipality');
    const once = given(application, [...decided, received]);
    once.when(file({ complaintId: 'k-2' })).thenRejected('complaint-received-already');
    once
      .when(file({ complaintId: 'k-2', municipalityId: 'tolga' }))
      .then([ComplaintReceived({ ...received.data, complaintId: 'k-2', municipalityId: 'tolga' })]);
    given(application, [...decided, received, rejected('d-2', 'd-1')])
      .when(file({ complaintId: 'k-2' }))
      .then([ComplaintReceived({ ...received.data, complaintId: 'k-2', decisionId: 'd-2' })]);
  });
});

describe('the answer to a complaint', () => {
  const of = { applicationId, complaintId: 'k-1' };
  const upheld = ComplaintUpheld({ ...of, reason: 'r' });
  const sentOn = ComplaintSentOn({ ...of, to: 'Kongen i statsråd', reason: 'r' });
  const appeal = (answer: boolean) => AppealDecided({ ...of, upheld: answer, reason: 'r' });
  const uphold = upholdComplaint(new UpholdComplaint(upheld.data, metaOf()));
  const send = sendComplaintOn(new SendComplaintOn(sentOn.data, metaOf()));
  const decide = (answer: boolean) => decideAppeal(new DecideAppeal(appeal(answer).data, metaOf()));
  const open = given(application, [...decided, received]);

  it('is that it is right, or it is sent on', () => {
    open.when(uphold).then([upheld]);
    open.when(send).then([sentOn]);
    story.when(uphold).thenRejected('complaint-unknown');
  });

  it('is given once', () => {
    given(application, [...decided, received, upheld])
      .when(uphold)
      .then([]);
    given(application, [...decided, received, upheld])
      .when(send)
      .thenRejected('complaint-not-there', { status: 'upheld' });
  });

  it('by another body follows when it was sent on to it', () => {
    open.when(decide(true)).thenRejected('complaint-not-there', { status: 'received' });
    const away = given(application, [...decided, received, sentOn]);
    away.when(decide(false)).then([appeal(false)]);
    given(application, [...decided, received, sentOn, appeal(true)])
      .when(decide(true))
      .then([]);
  });
});
