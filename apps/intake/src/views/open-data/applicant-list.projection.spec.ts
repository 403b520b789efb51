import { describe, expect, it } from '@jest/globals';
import {
  ApplicationAdmitted,
  ApplicationDrafted,
  ApplicationPresented,
  ApplicationPutOnWaitingList,
  ApplicationRejected,
  ApplicationReturned,
  ApplicationSubmitted,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import type { About } from '@samanom/event-store';
import { applicantList, type ApplicantRow } from './applicant-list.projection.ts';

const applicationId = 'a-1';
const document = 'a'.repeat(64);
const about: About = {
  eventId: '',
  streamId: '',
  version: 1,
  source: null,
  at: '',
  person: '',
  organisation: '',
  role: '',
  party: null,
  position: 1,
};
const drafted = ApplicationDrafted({
  applicationId,
  cohortId: 'pulje-2',
  lead: 'finnoy',
  municipalities: ['finnoy'],
});
const presented = (...themes: Parameters<typeof ApplicationPresented>[0]['themes']) =>
  ApplicationPresented({ applicationId, document, pages: 3, themes, attachments: [] });
const submitted = (submittedAt: string) =>
  ApplicationSubmitted({ applicationId, document, submittedAt });
const returned = ApplicationReturned({
  applicationId,
  document,
  reason: document,
  resubmitBy: '2012-10-31T12:00:00.000Z',
});

const after = (...events: readonly ApplicationEvent[]) =>
  events.reduce<ApplicantRow | null>((row, { type, data }) => {
    const fold = applicantList.on[type] as
      ((row: ApplicantRow | null, data: unknown, about: About) => ApplicantRow | null) | undefined;
    return fold ? fold(row, data, about) : row;
  }, null);

describe('what the public is told of an application', () => {
  const first = '2012-09-30T12:00:00.000Z';

  it('is nothing before it is submitted', () => {
    expect(after(drafted)).toMatchObject({ status: null, themes: [], submittedAt: null });
    expect(after(drafted, presented('full-time'))).toMatchObject({ status: null, themes: [] });
  });

  it('is what was sent in', () =>
    expect(after(drafted, presented('full-time'), submitted(first))).toMatchObject({
      status: 'applied',
      themes: ['full-time'],
      submittedAt: first,
    }));

  it('follows what the ministry decides, and decides anew', () => {
    const decided = {
      applicationId,
      decisionId: 'd',
      document,
      corrects: null,
      reason: document,
      decidedAt: first,
    };
    const sent = [drafted, presented('full-time'), submitted(first)];
    const waiting = ApplicationPutOnWaitingList({ ...decided, rank: 2, wouldMoveIt: null });
    expect(after(...sent, waiting)).toMatchObject({ status: 'waiting-list' });
    expect(after(...sent, waiting, ApplicationAdmitted(decided))).toMatchObject({
      status: 'admitted',
    });
    expect(after(...sent, ApplicationRejected(decided))).toMatchObject({ status: 'rejected' });
  });

  it('stays so while it is returned and mended, and follows when it is sent in again', () => {
    const sent = [drafted, presented('full-time'), submitted(first)];
    const mending = [...sent, returned, presented('reputation')];
    expect(after(...mending)).toMatchObject({ status: 'applied', themes: ['full-time'] });
    expect(after(...mending, submitted('2012-10-15T12:00:00.000Z'))).toMatchObject({
      status: 'applied',
      themes: ['reputation'],
      submittedAt: first,
    });
  });
});
