import { describe, it } from '@jest/globals';
import {
  JointParticipantDissolved,
  JointParticipantFormed,
  MemberJoined,
  MemberLeft,
  type ParticipantEvent,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { FormJointParticipant, formJointParticipant } from './form-joint-participant.ts';
import { JoinJointParticipant, joinJointParticipant } from './join-joint-participant.ts';
import { LeaveJointParticipant, leaveJointParticipant } from './leave-joint-participant.ts';
import { participant, type Participant } from './participant.ts';

const lister = JointParticipantFormed({
  participantId: 'p-2',
  name: 'Listerregionen',
  form: 'cooperation',
  members: [
    { municipalityId: 'sirdal', from: null },
    { municipalityId: 'lyngdal', from: null },
  ],
});
const municipality: Participant = { status: 'municipality', name: 'Sirdal', languages: [] };
const register = { assignments: [], mergers: [] };
const asMunicipality = { municipality, register };
const reason = 'a'.repeat(64);
const joined = (municipalityId: string, from: string) =>
  MemberJoined({ participantId: 'p-2', municipalityId, from, reason });
const left = (municipalityId: string, to: string) =>
  MemberLeft({ participantId: 'p-2', municipalityId, to, reason });
const dissolved = (on: string) => JointParticipantDissolved({ participantId: 'p-2', on });

const join = (municipalityId: string, from: string) =>
  joinJointParticipant(
    new JoinJointParticipant({ participantId: 'p-2', municipalityId, from, reason }, metaOf()),
  );
const leave = (municipalityId: string, to: string) =>
  leaveJointParticipant(
    new LeaveJointParticipant({ participantId: 'p-2', municipalityId, to, reason }, metaOf()),
  );
const after = (...facts: readonly ParticipantEvent[]) => given(participant, facts);

describe('a joint participant', () => {
  const form = (members = lister.data.members) =>
    formJointParticipant(new FormJointParticipant({ ...lister.data, members }, metaOf()));
  const both = { members: [municipality, municipality] };

  it('is formed by registered municipalities, each once', () => {
    after().reading(both).when(form()).then([lister]);
    after(lister).reading(both).when(form()).then([]);
    after()
      .reading({ members: [municipality, { status: 'none' } as const] })
      .when(form())
      .thenRejected('municipality-unknown', { unknown: ['lyngdal'] });
    const twice = { municipalityId: 'sirdal', from: null };
    after()
      .reading(both)
      .when(form([twice, twice]))
      .thenRejected('member-twice');
  });

  it('takes in a member from a date, and says why', () => {
    const farsund = joined('farsund', '2013-01-01');
    const meanwhile = after(lister).reading(asMunicipality);
    meanwhile.when(join('farsund', '2013-01-01')).then([farsund]);
    meanwhile.when(join('sirdal', '2013-01-01')).thenRejected('member-already');
    after(lister, farsund).reading(asMunicipality).when(join('farsund', '2013-01-01')).then([]);
  });

  it('takes in municipalities only, and those that are registered', () => {
    const nobody = after(lister).reading({ municipality: { status: 'none' } as const, register });
    nobody.when(join('nowhere', '2013-01-01')).thenRejected('municipality-unknown');
    const body = after(lister).reading({
      municipality: { status: 'other-body', name: 'KS Agder' } as const,
      register,
    });
    body.when(join('ks', '2013-01-01')).thenRejected('municipality-unknown');
    after()
      .reading(asMunicipality)
      .when(join('sirdal', '2013-01-01'))
      .thenRejected('participant-unknown');
  });

  it('does not take in a municipality that has become part of another', () => {
    const merger = {
      successorId: 'm-lyngdal',
      merged: ['m-audnedal'],
      on: '2020-01-01',
      number: null,
    };
    const then = { municipality, register: { assignments: [], mergers: [merger] } };
    const story = after(lister).reading(then);
    story.when(join('m-audnedal', '2020-01-01')).thenRejected('municipality-merged');
    story.when(join('m-audnedal', '2019-12-31')).then([joined('m-audnedal', '2019-12-31')]);
  });

  it('lets a member go on its last day, once', () => {
    const gone = left('sirdal', '2013-12-31');
    after(lister).when(leave('sirdal', '2013-12-31')).then([gone]);
    after(lister, gone).when(leave('sirdal', '2013-12-31')).then([]);
    after(lister, gone).when(leave('sirdal', '2014-12-31')).thenRejected('not-a-member');
  });

  it('cannot lose who never was a member, nor anybody before the day it joined', () => {
    after(lister).when(leave('farsund', '2014-12-31')).thenRejected('not-a-member');
    after(lister, joined('farsund', '2013-01-01'))
      .when(leave('farsund', '2012-12-31'))
      .thenRejected('period-reversed');
    after().when(leave('sirdal', '2014-12-31')).thenRejected('participant-unknown');
  });

  it('takes back who left, in a period of its own', () => {
    const again = after(lister, left('sirdal', '2013-12-31')).reading(asMunicipality);
    again.when(join('sirdal', '2014-01-01')).then([joined('sirdal', '2014-01-01')]);
    again.when(join('sirdal', '2013-12-31')).thenRejected('member-already');
    again.when(join('sirdal', '2010-01-01')).thenRejected('member-already');
  });

  it('is no more once the last member has left, whichever left latest', () => {
    const first = left('sirdal', '2014-12-31');
    const last = left('lyngdal', '2013-12-31');
    after(lister, first)
      .when(leave('lyngdal', '2013-12-31'))
      .then([last, dissolved('2014-12-31')]);
    const gone = after(lister, first, last, dissolved('2014-12-31'));
    gone.when(leave('lyngdal', '2013-12-31')).then([]);
    gone
      .reading(asMunicipality)
      .when(join('sirdal', '2015-01-01'))
      .thenRejected('joint-participant-dissolved', { on: '2014-12-31' });
  });
});
