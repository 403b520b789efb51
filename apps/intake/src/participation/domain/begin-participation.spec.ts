import { describe, it } from '@jest/globals';
import {
  ListEntryImported,
  ParticipationBegun,
  ParticipationEnded,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Application } from '../../application/domain/application.ts';
import { BeginParticipation, beginParticipation } from './begin-participation.ts';
import { LeaveWithApplication, leaveWithApplication } from './leave-with-application.ts';
import { participation } from './participation.ts';

const decided = (outcome: 'admitted' | 'rejected'): Application => ({
  status: 'decided',
  cohortId: 'c',
  lead: 'os',
  municipalities: ['os', 'tolga'],
  endorsements: [],
  statements: [],
  document: 'text',
  decision: {
    decisionId: 'd',
    outcome,
    rank: null,
    decidedAt: '2012-11-20T09:00:00.000Z',
    reason: null,
  },
  complaints: [],
});
const of = { participationId: 'p', applicationId: 'a', on: '2012-11-20' };
const begun = ParticipationBegun({
  ...of,
  cohortId: 'c',
  participantId: 'os',
  municipalities: ['os', 'tolga'],
});
const ended = ParticipationEnded({ participationId: 'p', on: '2014-06-30', reason: 'r' });
const begin = beginParticipation(new BeginParticipation(of, metaOf()));
const leave = (applicationId = 'a') =>
  leaveWithApplication(new LeaveWithApplication({ ...ended.data, applicationId }, metaOf()));
const listed = ListEntryImported({
  participationId: 'p',
  cohortId: 'c',
  participantId: 'os',
  kind: 'participation',
  municipalities: ['os'],
  jointParticipantId: null,
  printed: { source: 'Booklet', order: 1, as: 'Os' },
});

describe('a participation by admission', () => {
  it('begins with all the applicants, once', () => {
    given(participation, []).reading(decided('admitted')).when(begin).then([begun]);
    given(participation, [begun]).reading(decided('admitted')).when(begin).then([]);
    given(participation, [listed]).reading(decided('admitted')).when(begin).then([]);
  });

  it('does not begin when the decision has been put right meanwhile', () =>
    given(participation, []).reading(decided('rejected')).when(begin).then([]));

  it('begins anew when it had ended', () =>
    given(participation, [begun, ended]).reading(decided('admitted')).when(begin).then([begun]));

  it('ends with its own application, once', () => {
    given(participation, [begun]).when(leave()).then([ended]);
    given(participation, [begun, ended]).when(leave()).then([]);
    given(participation, [begun]).when(leave('another')).then([]);
    given(participation, [listed]).when(leave()).then([]);
    given(participation, []).when(leave()).then([]);
  });
});
