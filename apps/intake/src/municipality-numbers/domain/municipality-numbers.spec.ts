import { describe, it } from '@jest/globals';
import { MunicipalityNumberAssigned, MunicipalityNumberEnded } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Participant } from '../../participant/domain/participant.ts';
import {
  AssignMunicipalityNumber,
  assignMunicipalityNumber,
} from './assign-municipality-number.ts';
import { EndMunicipalityNumber, endMunicipalityNumber } from './end-municipality-number.ts';
import { municipalityNumbers } from './municipality-numbers.ts';

const andebu = 'm-andebu';
const sandefjord = 'm-sandefjord';
const registered: Participant = { status: 'municipality', name: 'Andebu', languages: [] };
const held = (municipalityId: string, number: string, from: string, to: string | null = null) =>
  MunicipalityNumberAssigned({ municipalityId, number, from, to });
const assign = ({ data }: ReturnType<typeof held>) =>
  assignMunicipalityNumber(new AssignMunicipalityNumber(data, metaOf()));
const end = (number: string, to: string) =>
  endMunicipalityNumber(
    new EndMunicipalityNumber({ municipalityId: andebu, number, to }, metaOf()),
  );

const first = held(andebu, '0719', '1838-01-01');
const ended = MunicipalityNumberEnded({
  municipalityId: andebu,
  number: '0719',
  from: '1838-01-01',
  to: '2016-12-31',
});
const next = held(andebu, '0710', '2017-01-01', '2019-12-31');

describe('a municipality number', () => {
  it('is one of several in time', () => {
    given(municipalityNumbers, []).reading(registered).when(assign(first)).then([first]);
    given(municipalityNumbers, [first, ended]).reading(registered).when(assign(next)).then([next]);
  });

  it('belongs at any date to one municipality', () => {
    const taken = held(sandefjord, '0719', '2016-12-31');
    given(municipalityNumbers, [first, ended])
      .reading(registered)
      .when(assign(taken))
      .thenRejected('number-taken', { municipalityId: andebu });
    const free = held(sandefjord, '0719', '2017-01-01');
    given(municipalityNumbers, [first, ended]).reading(registered).when(assign(free)).then([free]);
  });

  it('is the only one that a municipality has at a date', () =>
    given(municipalityNumbers, [first])
      .reading(registered)
      .when(assign(next))
      .thenRejected('municipality-has-number', { number: '0719' }));

  it('is given once', () =>
    given(municipalityNumbers, [first]).reading(registered).when(assign(first)).then([]));

  it('is for a registered municipality, and for a period that runs forward', () => {
    const story = given(municipalityNumbers, []);
    story
      .reading({ status: 'none' } as const)
      .when(assign(first))
      .thenRejected('participant-unknown');
    story
      .reading({ status: 'other-body', name: 'KS Agder' } as const)
      .when(assign(first))
      .thenRejected('not-a-municipality');
    story
      .reading(registered)
      .when(assign(held(andebu, '0719', '2017-01-01', '2016-12-31')))
      .thenRejected('period-reversed');
  });

  it('ends on its last day, once', () => {
    given(municipalityNumbers, [first]).when(end('0719', '2016-12-31')).then([ended]);
    given(municipalityNumbers, [first, ended]).when(end('0719', '2016-12-31')).then([]);
    given(municipalityNumbers, [first, ended])
      .when(end('0719', '2018-12-31'))
      .thenRejected('number-ended');
    given(municipalityNumbers, [first])
      .when(end('0719', '1837-01-01'))
      .thenRejected('period-reversed');
    given(municipalityNumbers, [first])
      .when(end('1103', '2016-12-31'))
      .thenRejected('number-not-held');
  });
});
