import { describe, it } from '@jest/globals';
import {
  MunicipalityRegistered,
  OtherBodyRegistered,
  WrittenLanguageDecided,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { DecideWrittenLanguage, decideWrittenLanguage } from './decide-written-language.ts';
import { participant } from './participant.ts';
import { RegisterMunicipality, registerMunicipality } from './register-municipality.ts';
import { RegisterOtherBody, registerOtherBody } from './register-other-body.ts';

const bo = MunicipalityRegistered({
  participantId: 'p-1',
  name: 'Bø i Telemark',
  county: 'Telemark',
});
const agder = OtherBodyRegistered({ participantId: 'p-3', name: 'KS Agder (Verdiprosjektet)' });
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
