import { describe, it } from '@jest/globals';
import {
  JointParticipantFormed,
  MemberJoined,
  MemberLeft,
  MunicipalityRegistered,
  OtherBodyRegistered,
  WrittenLanguageDecided,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { DecideWrittenLanguage, decideWrittenLanguage } from './decide-written-language.ts';
import { FormJointParticipant, formJointParticipant } from './form-joint-participant.ts';
import { JoinJointParticipant, joinJointParticipant } from './join-joint-participant.ts';
import { LeaveJointParticipant, leaveJointParticipant } from './leave-joint-participant.ts';
import { participant, type Participant } from './participant.ts';
import { RegisterMunicipality, registerMunicipality } from './register-municipality.ts';
import { RegisterOtherBody, registerOtherBody } from './register-other-body.ts';

const bo = MunicipalityRegistered({
  participantId: 'p-1',
  name: 'Bø i Telemark',
  county: 'Telemark',
});
const lister = JointParticipantFormed({
  participantId: 'p-2',
  name: 'Listerregionen',
  form: 'cooperation',
  members: [
    { municipalityId: 'sirdal', from: null },
    { municipalityId: 'lyngdal', from: null },
  ],
});
const agder = OtherBodyRegistered({ participantId: 'p-3', name: 'KS Agder (Verdiprosjektet)' });
const municipality: Participant = { status: 'municipality', name: 'Sirdal', languages: [] };

describe('registering', () => {
  const register = (name: string) =>
    registerMunicipality(new RegisterMunicipality({ ...bo.data, name }, metaOf()));
  const other = registerOtherBody(new RegisterOtherBody(agder.data, metaOf()));

  it('a municipality or another body happens once', () => {
    given(participant, []).when(register('Bø i Telemark')).then([bo]);
    given(participant, [bo]).when(register('Bø i Telemark')).then([]);
    given(participant, [bo]).when(register('Bø i Nordland')).thenRejected('participant-exists');
    given(participant, []).when(other).then([agder]);
    given(participant, [agder]).when(other).then([]);
    given(participant, [bo]).when(other).thenRejected('participant-exists');
  });
});

describe('the written language', () => {
  const decide = (language: 'nn' | 'nb' | 'neutral', from: string) =>
    decideWrittenLanguage(
      new DecideWrittenLanguage({ participantId: 'p-1', language, from }, metaOf()),
    );
  const nynorsk = WrittenLanguageDecided({
    participantId: 'p-1',
    language: 'nn',
    from: '1990-01-01',
  });

  it('is decided by the municipality, again and again', () => {
    given(participant, [bo]).when(decide('nn', '1990-01-01')).then([nynorsk]);
    given(participant, [bo, nynorsk]).when(decide('nn', '1990-01-01')).then([]);
    given(participant, [bo, nynorsk])
      .when(decide('nb', '2020-01-01'))
      .then([WrittenLanguageDecided({ participantId: 'p-1', language: 'nb', from: '2020-01-01' })]);
  });

  it('is a municipality’s to decide', () => {
    given(participant, [agder]).when(decide('nn', '1990-01-01')).thenRejected('not-a-municipality');
    given(participant, []).when(decide('nn', '1990-01-01')).thenRejected('participant-unknown');
  });
});

describe('a joint participant', () => {
  const form = (members = lister.data.members) =>
    formJointParticipant(new FormJointParticipant({ ...lister.data, members }, metaOf()));
  const both = { members: [municipality, municipality] };

  it('is formed by registered municipalities, each once', () => {
    given(participant, []).reading(both).when(form()).then([lister]);
    given(participant, [lister]).reading(both).when(form()).then([]);
    given(participant, [])
      .reading({ members: [municipality, { status: 'none' } as const] })
      .when(form())
      .thenRejected('municipality-unknown', { unknown: ['lyngdal'] });
    const twice = { municipalityId: 'sirdal', from: null };
    given(participant, [])
      .reading(both)
      .when(form([twice, twice]))
      .thenRejected('member-twice');
  });

  const join = (municipalityId: string, from: string) =>
    joinJointParticipant(
      new JoinJointParticipant({ participantId: 'p-2', municipalityId, from }, metaOf()),
    );
  const leave = (municipalityId: string, to: string) =>
    leaveJointParticipant(
      new LeaveJointParticipant({ participantId: 'p-2', municipalityId, to }, metaOf()),
    );
  const left = MemberLeft({ participantId: 'p-2', municipalityId: 'sirdal', to: '2013-12-31' });
  const joined = (from: string, municipalityId = 'farsund') =>
    MemberJoined({ participantId: 'p-2', municipalityId, from });

  it('changes its members over time', () => {
    const story = given(participant, [lister]).reading(municipality);
    story.when(join('farsund', '2013-01-01')).then([joined('2013-01-01')]);
    story.when(join('sirdal', '2013-01-01')).thenRejected('member-already');
    given(participant, [lister, joined('2013-01-01')])
      .reading(municipality)
      .when(join('farsund', '2013-01-01'))
      .then([]);
    given(participant, [lister]).when(leave('sirdal', '2013-12-31')).then([left]);
    given(participant, [lister, left]).when(leave('sirdal', '2013-12-31')).then([]);
    given(participant, [lister, left])
      .when(leave('sirdal', '2014-12-31'))
      .thenRejected('not-a-member');
    given(participant, [lister]).when(leave('farsund', '2014-12-31')).thenRejected('not-a-member');
    given(participant, [lister, left])
      .reading(municipality)
      .when(join('sirdal', '2014-01-01'))
      .then([joined('2014-01-01', 'sirdal')]);
    given(participant, [lister, left])
      .reading(municipality)
      .when(join('sirdal', '2013-12-31'))
      .thenRejected('member-already');
    given(participant, [lister, joined('2013-01-01')])
      .when(leave('farsund', '2012-12-31'))
      .thenRejected('period-reversed');
  });
});
