import { describe, it } from '@jest/globals';
import {
  MunicipalitiesMerged,
  MunicipalityNumberAssigned,
  MunicipalityNumberEnded,
  type MunicipalityRegisterEvent,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Participant } from '../../participant/domain/participant.ts';
import {
  AssignMunicipalityNumber,
  assignMunicipalityNumber,
} from './assign-municipality-number.ts';
import { MergeMunicipalities, mergeMunicipalities } from './merge-municipalities.ts';
import { municipalityNumbers, type Merger } from './municipality-numbers.ts';

const registered: Participant = { status: 'municipality', name: 'Stavanger', languages: [] };
const held = (municipalityId: string, number: string, from = '2012-01-01') =>
  MunicipalityNumberAssigned({ municipalityId, number, from, to: null });
const ended = (municipalityId: string, number: string, to = '2019-12-31') =>
  MunicipalityNumberEnded({ municipalityId, number, from: '2012-01-01', to });
const intoStavanger: Merger = {
  successorId: 'stavanger',
  merged: ['finnoy', 'rennesoy'],
  on: '2020-01-01',
  number: null,
};
const rogaland = [held('finnoy', '1141'), held('rennesoy', '1142'), held('stavanger', '1103')];
const merger = (data: Partial<Merger>) => ({ ...intoStavanger, ...data });
const merge = (data: Partial<Merger> = {}) =>
  mergeMunicipalities(new MergeMunicipalities(merger(data), metaOf()));
const after = (...facts: readonly MunicipalityRegisterEvent[]) =>
  given(municipalityNumbers, facts).reading({
    successor: registered,
    merged: [registered, registered, registered, registered, registered],
  });

describe('a merger of municipalities', () => {
  it('goes into one of the old, which keeps its number: Finnøy and Rennesøy into Stavanger', () =>
    after(...rogaland)
      .when(merge())
      .then([
        MunicipalitiesMerged(intoStavanger),
        ended('finnoy', '1141'),
        ended('rennesoy', '1142'),
      ]));

  it('goes into a new one with a number of its own: Hobøl, Spydeberg and others into Indre Østfold', () => {
    const merged = ['hobol', 'spydeberg', 'askim', 'eidsberg', 'trogstad'];
    const numbers = ['0138', '0123', '0124', '0125', '0122'];
    const into = merger({ successorId: 'indre-ostfold', merged, number: '3014' });
    after(...merged.map((id, n) => held(id, numbers[n] ?? '')))
      .when(merge(into))
      .then([
        MunicipalitiesMerged(into),
        ...merged.map((id, n) => ended(id, numbers[n] ?? '')),
        held('indre-ostfold', '3014', '2020-01-01'),
      ]);
  });

  it('may give one of the old another number: Andebu into Sandefjord, 0706 to 0710', () => {
    const into = merger({
      successorId: 'sandefjord',
      merged: ['andebu'],
      on: '2017-01-01',
      number: '0710',
    });
    after(held('andebu', '0719'), held('sandefjord', '0706'))
      .when(merge(into))
      .then([
        MunicipalitiesMerged(into),
        ended('andebu', '0719', '2016-12-31'),
        ended('sandefjord', '0706', '2016-12-31'),
        held('sandefjord', '0710', '2017-01-01'),
      ]);
  });

  it('may hand a number of the old on to the new, and needs none where none is known', () => {
    after(held('finnoy', '1141'))
      .when(merge({ number: '1141' }))
      .then([
        MunicipalitiesMerged(merger({ number: '1141' })),
        ended('finnoy', '1141'),
        held('stavanger', '1141', '2020-01-01'),
      ]);
    after()
      .when(merge())
      .then([MunicipalitiesMerged(intoStavanger)]);
    after(held('stavanger', '1103'))
      .when(merge({ number: '1103' }))
      .then([MunicipalitiesMerged(merger({ number: '1103' }))]);
  });

  it('happens once', () => {
    const twice = after(...rogaland, MunicipalitiesMerged(intoStavanger), ended('finnoy', '1141'));
    twice.when(merge()).then([]);
    twice.when(merge({ merged: ['rennesoy', 'finnoy'] })).then([]);
    twice
      .when(merge({ successorId: 'sandnes' }))
      .thenRejected('municipality-merged', { municipalityId: 'finnoy', successorId: 'stavanger' });
    twice.when(merge({ on: '2021-01-01' })).thenRejected('municipality-merged');
  });

  it('is of registered municipalities, and never of one with itself', () => {
    after()
      .when(merge({ successorId: 'finnoy' }))
      .thenRejected('merges-with-itself');
    const none: Participant = { status: 'none' };
    const body: Participant = { status: 'other-body', name: 'KS Agder' };
    const with_ = (successor: Participant, second: Participant) =>
      given(municipalityNumbers, [])
        .reading({ successor, merged: [registered, second] })
        .when(merge());
    with_(registered, none).thenRejected('municipality-unknown', { unknown: ['rennesoy'] });
    with_(registered, body).thenRejected('municipality-unknown');
    with_(none, registered).thenRejected('participant-unknown');
    with_(body, registered).thenRejected('not-a-municipality');
  });

  it('cannot be before a number that one of them is recorded to have later', () => {
    after(...rogaland)
      .when(merge({ on: '2011-06-15' }))
      .thenRejected('number-beyond-merger', { number: '1141', from: '2012-01-01' });
    after(...rogaland)
      .when(merge({ on: '2012-01-01' }))
      .thenRejected('number-beyond-merger');
    after(held('stavanger', '1103'), held('sandnes', '1108'))
      .when(merge({ number: '1108' }))
      .thenRejected('number-taken', { municipalityId: 'sandnes' });
  });

  it('leaves no number to those who have ceased', () => {
    const data = { municipalityId: 'finnoy', number: '1199', to: null };
    const assign = (from: string) =>
      assignMunicipalityNumber(new AssignMunicipalityNumber({ ...data, from }, metaOf()));
    const story = given(municipalityNumbers, [MunicipalitiesMerged(intoStavanger)]);
    story.reading(registered).when(assign('2020-01-01')).thenRejected('municipality-merged');
    story.reading(registered).when(assign('2019-01-01')).thenRejected('municipality-merged');
  });
});
