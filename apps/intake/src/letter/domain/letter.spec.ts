import { describe, expect, it } from '@jest/globals';
import {
  LetterDelivered,
  LetterDeliveryFailed,
  LetterIssued,
  LetterSent,
  type LetterEvent,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { IssueLetter, issueLetter } from './issue-letter.ts';
import { requireDecision, requireFacts } from './letter-facts.ts';
import { letter } from './letter.ts';
import { RecordDelivery, recordDelivery } from './record-delivery.ts';
import { RecordAttempt, SendLetter, recordAttempt, toBeSent } from './send-letter.ts';

const issuedAt = '2012-12-03T10:00:00.000Z';
const content = {
  letterId: 'l-1',
  applicationId: 'a-1',
  municipalityId: 'finnoy',
  kind: 'admission',
  language: 'nn',
  journalNumber: '2012/0007-1',
  template: 'admission.v1',
  document: 'd'.repeat(64),
  pdf: 'e'.repeat(64),
} as const;
const issued = LetterIssued({ ...content, batch: null, issuedAt });
const sent = (attempt = 1) =>
  LetterSent({ letterId: 'l-1', attempt, channel: 'smtp', reference: '<l-1@x>' });
const failed = (attempt = 1, reason = 'unreachable', final = false) =>
  LetterDeliveryFailed({ letterId: 'l-1', attempt, channel: 'smtp', reason, final });
const delivered = LetterDelivered({
  letterId: 'l-1',
  attempt: 1,
  channel: 'smtp',
  deliveredAt: issuedAt,
});

describe('issuing a letter', () => {
  const issue = issueLetter(new IssueLetter(content, metaOf({ at: issuedAt })));

  it('happens once', () => {
    given(letter, []).when(issue).then([issued]);
    given(letter, [issued]).when(issue).then([]);
    given(letter, [issued, sent()]).when(issue).then([]);
  });

  it('notes the act that it is one of', () => {
    const batchId = '0193d3a0-0000-7000-8000-0000000000b1';
    given(letter, [])
      .when(issueLetter(new IssueLetter(content, metaOf({ at: issuedAt, batchId }))))
      .then([LetterIssued({ ...content, batch: batchId, issuedAt })]);
  });
});

describe('a letter', () => {
  const facts = {
    kind: 'admission',
    decidedOn: '2012-11-30',
    receivedOn: null,
    answerBy: null,
    texts: { nb: { reviewedBy: 'Kongen i statsråd' } },
  } as const;
  const missing = (given: Parameters<typeof requireFacts>[0], languages: ('nb' | 'nn')[]) => {
    try {
      requireFacts(given, languages);
      return [];
    } catch (error) {
      return (error as { params: { missing: string[] } }).params.missing;
    }
  };

  it('is written in the language of each who gets it', () => {
    expect(missing(facts, ['nb'])).toEqual([]);
    expect(missing(facts, ['nb', 'nn'])).toEqual(['texts.nn']);
  });

  it('says what its kind has to say', () => {
    expect(missing({ ...facts, decidedOn: null, texts: { nb: {} } }, ['nb'])).toEqual([
      'decidedOn',
      'texts.nb.reviewedBy',
    ]);
    expect(missing({ ...facts, kind: 'complaint-upheld' }, ['nb'])).toEqual(['receivedOn']);
    expect(missing({ ...facts, kind: 'returned-application', texts: { nb: {} } }, ['nb'])).toEqual([
      'answerBy',
    ]);
  });
});

describe('a letter about a decision', () => {
  const applicants = {
    cohortId: 'c-1',
    lead: 'os',
    municipalities: ['os'],
    endorsements: [],
    statements: [],
  };
  const submitted = { ...applicants, status: 'submitted', document: 'd' } as const;
  const decided = (outcome: 'admitted' | 'rejected' | 'waiting-list') =>
    ({
      ...submitted,
      status: 'decided',
      decision: { decisionId: 'x', outcome, rank: null, decidedAt: issuedAt, reason: null },
      complaints: [],
    }) as const;
  const complained = (status: 'received' | 'sent-on' | 'upheld' | 'not-upheld') => ({
    ...decided('rejected'),
    complaints: [{ complaintId: 'k', decisionId: 'x', municipalityId: 'os', status }],
  });
  const withdrawn = {
    ...applicants,
    status: 'withdrawn',
    withdrawal: { by: 'applicants', reason: 'r' },
  } as const;
  const returned = {
    ...applicants,
    status: 'draft',
    document: null,
    reminders: [],
    returned: { document: 'd', resubmitBy: issuedAt },
  } as const;

  it.each([
    ['admission', decided('admitted'), decided('rejected')],
    ['rejection', decided('rejected'), decided('waiting-list')],
    ['waiting-list', decided('waiting-list'), submitted],
    ['returned-application', returned, submitted],
    ['complaint-upheld', complained('upheld'), complained('sent-on')],
    ['complaint-sent-on', complained('sent-on'), complained('received')],
    ['withdrawal-confirmed', withdrawn, submitted],
  ] as const)('says what was decided: %s', (kind, so, notSo) => {
    expect(() => requireDecision(kind, so)).not.toThrow();
    expect(() => requireDecision(kind, notSo)).toThrow('letter-without-decision');
  });
});

describe('sending', () => {
  const isToBeSent = (history: LetterEvent[], at: string, byHand = false) =>
    toBeSent(
      given(letter, history).state,
      new SendLetter({ letterId: 'l-1', byHand }, metaOf({ at })),
    ) !== undefined;

  it('is for a letter that is not on its way yet', () => {
    expect(isToBeSent([issued], issuedAt)).toBe(true);
    expect(isToBeSent([issued, failed()], issuedAt)).toBe(true);
    expect(isToBeSent([issued, sent()], issuedAt)).toBe(false);
    expect(isToBeSent([issued, sent(), delivered], issuedAt)).toBe(false);
    expect(() => isToBeSent([], issuedAt)).toThrow('letter-unknown');
  });

  it('is refused for a letter of some days ago, unless somebody asks for it', () => {
    expect(isToBeSent([issued], '2012-12-06T10:00:00.000Z')).toBe(true);
    expect(() => isToBeSent([issued], '2012-12-06T10:00:00.001Z')).toThrow('letter-too-old');
    expect(isToBeSent([issued], '2013-12-06T10:00:00.000Z', true)).toBe(true);
  });

  const attempt = (outcome: ConstructorParameters<typeof RecordAttempt>[0]['outcome']) =>
    recordAttempt(new RecordAttempt({ letterId: 'l-1', channel: 'smtp', outcome }, metaOf()));
  const success = attempt({ sent: true, reference: '<l-1@x>' });
  const failure = attempt({ sent: false, reason: 'unreachable', final: false });

  it('counts its attempts, and notes what became of each', () => {
    given(letter, []).when(success).thenRejected('letter-unknown');
    given(letter, [issued])
      .when(success)
      .then([sent(1)]);
    given(letter, [issued])
      .when(failure)
      .then([failed(1)]);
    given(letter, [issued, failed(1)])
      .when(success)
      .then([sent(2)]);
  });

  it('that failed takes nothing from one that did not', () =>
    given(letter, [issued, sent(1)])
      .when(failure)
      .then([]));
});

describe('what the channel says afterwards', () => {
  const record = (outcome: 'delivered' | 'failed') =>
    recordDelivery(new RecordDelivery({ letterId: 'l-1', outcome }, metaOf({ at: issuedAt })));

  it('is that the letter has arrived, or came back', () => {
    given(letter, [issued, sent()]).when(record('delivered')).then([delivered]);
    given(letter, [issued, sent(), delivered]).when(record('delivered')).then([]);
    given(letter, [issued, sent()])
      .when(record('failed'))
      .then([failed(1, 'returned', true)]);
    given(letter, [issued, failed()]).when(record('failed')).then([]);
  });

  it('is about a letter that was sent', () => {
    given(letter, []).when(record('delivered')).thenRejected('letter-unknown');
    given(letter, [issued]).when(record('delivered')).thenRejected('letter-not-sent');
    given(letter, [issued, failed()]).when(record('delivered')).thenRejected('letter-not-sent');
    given(letter, [issued, sent(), delivered])
      .when(record('failed'))
      .thenRejected('letter-not-sent');
  });
});
