import { describe, it } from '@jest/globals';
import { InterestAnswered, InterestExpressed, type InterestEvent } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Participant } from '../../participant/domain/participant.ts';
import { AnswerInterest, answerInterest } from './answer-interest.ts';
import { ExpressInterest, expressInterest } from './express-interest.ts';
import { interest } from './interest.ts';

const mandate = { body: 'Administrasjonsutvalet', caseNumber: '14/412', date: '2014-03-11' };
const expressed = InterestExpressed({
  interestId: 'i-1',
  municipalityId: 'sogne',
  mandate,
  document: 'a'.repeat(64),
});
const answered = InterestAnswered({ interestId: 'i-1', document: 'b'.repeat(64) });
const sogne: Participant = { status: 'municipality', name: 'Søgne', languages: [] };
const callUntil = (deadline: string): Cohort => ({
  status: 'open',
  name: 'Pulje 2',
  deadline,
  themes: [],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
});
const register = { assignments: [], mergers: [] };
const at = '2014-03-12T08:00:00.000Z';
const { actor } = metaOf();
const contactOf = (organisation: string) => ({
  ...actor,
  organisation,
  role: 'contact',
  roles: ['contact'],
});
const express = (by = actor, said = mandate) =>
  expressInterest(
    new ExpressInterest({ ...expressed.data, mandate: said }, metaOf({ at, actor: by })),
  );
const after = (history: readonly InterestEvent[], ...calls: readonly Cohort[]) =>
  given(interest, history).reading({ municipality: sogne, register, calls });

describe('an expression of interest', () => {
  it('is the municipality’s own, or its letter as the secretariat records it', () => {
    after([])
      .when(express(contactOf('sogne')))
      .then([expressed]);
    after([]).when(express()).then([expressed]);
    after([])
      .when(express(contactOf('songdalen')))
      .thenRejected('not-your-municipality');
  });

  it('is made while no call is open; in a call one applies', () => {
    const closed = callUntil('2012-09-30T21:59:59.999Z');
    after([], closed, { status: 'none' }).when(express()).then([expressed]);
    after([], closed, callUntil(at))
      .when(express())
      .thenRejected('call-open', { cohort: 'Pulje 2', deadline: at });
    after([expressed], callUntil(at)).when(express()).then([]);
  });

  it('is one for each case of a municipality', () => {
    after([expressed]).when(express()).then([]);
    after([expressed, answered]).when(express()).then([]);
    after([expressed])
      .when(express(actor, { ...mandate, body: 'Kommunestyret' }))
      .thenRejected('interest-exists', { caseNumber: '14/412' });
  });

  it('comes from a registered municipality, on a decision that has been made', () => {
    after([])
      .when(express(actor, { ...mandate, date: '2014-03-13' }))
      .thenRejected('mandate-in-future');
    given(interest, [])
      .reading({ municipality: { status: 'none' } as const, register, calls: [] })
      .when(express())
      .thenRejected('municipality-unknown', { unknown: ['sogne'] });
  });

  it('does not come from a municipality that had become part of another', () => {
    const merged = (on: string) => ({
      successorId: 'kristiansand',
      merged: ['sogne'],
      on,
      number: null,
    });
    const onceMerged = (on: string) =>
      given(interest, [])
        .reading({
          municipality: sogne,
          calls: [],
          register: { ...register, mergers: [merged(on)] },
        })
        .when(express());
    onceMerged('2014-03-11').thenRejected('municipality-merged', { successorId: 'kristiansand' });
    onceMerged('2020-01-01').then([expressed]);
  });

  it('is answered once', () => {
    const answer = answerInterest(new AnswerInterest(answered.data, metaOf()));
    given(interest, [expressed]).when(answer).then([answered]);
    given(interest, [expressed, answered]).when(answer).thenRejected('interest-answered');
    given(interest, []).when(answer).thenRejected('interest-unknown');
  });
});
