import { describe, expect, it } from '@jest/globals';
import { examplesOf } from '../../../guard/examples.ts';
import { upcast } from '../../upcast.ts';
import { intakeUpcasters } from '../upcasters.ts';
import { changesOf, fieldLabels } from './changes-of.ts';
import { dateInWords, momentInWords } from '../../timeline/oslo-time.ts';
import { receiptWords } from './receipt-words.ts';
import { sentenceOf } from './sentence-of.ts';
import type { Sentence } from '../../timeline/sentence.ts';
import { sentences } from './sentences.ts';
import * as terms from './terms.ts';
import { threadOf } from './thread-of.ts';
import { timelineEvents, type TimelineEvent } from './timeline-event.ts';

const languages = ['nb', 'nn', 'en'] as const;
const types: ReadonlySet<string> = new Set(timelineEvents.map(({ type }) => type));

/** Every application and assessment event of every version there ever was, as it is read today. */
const stored = examplesOf('intake')
  .filter(({ type }) => types.has(type))
  .map((example) => ({
    name: `${example.type}.v${example.version}`,
    event: upcast(intakeUpcasters, example) as unknown as TimelineEvent,
  }));

const lead = '0b7f3a52-1d4e-4c7b-9f7e-2d6a1c9b8e01';
const partner = '0b7f3a52-1d4e-4c7b-9f7e-2d6a1c9b8e02';
const names = new Map([
  [lead, 'Finnøy'],
  [partner, 'Rennesøy'],
]);
const by = (role: string, organisation = 'ministry') => ({ role, organisation });
const applicationId = '01301e5c-8a40-7c1f-9b54-2f0d6c3e7a18';

/** What happens to a letter is told with the letter. */
const letterOf = ({ data }: TimelineEvent) =>
  'attempt' in data ? stored.find(({ name }) => name === 'LetterIssued.v1')?.event.data : {};

describe('an event of a case', () => {
  it('is stored in every version of every type that a timeline tells of', () => {
    const versions = timelineEvents.flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, n) => `${type}.v${n + 1}`),
    );
    expect(stored.map(({ name }) => name)).toEqual(expect.arrayContaining(versions));
  });

  it.each(stored)('of $name is a whole sentence in all three languages', ({ event }) => {
    const said = languages.map((one) =>
      sentenceOf(event, by('case-worker'), new Map(), one, letterOf(event)),
    );
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]{9,}\.$/u);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|\[object|  /);
    expect(said[2]).not.toBe(said[0]);
  });

  it.each(stored)('of $name says what changed, and shows no bare placeholder', ({ event }) => {
    for (const language of languages)
      for (const { label, before, after } of changesOf(event, undefined, language)) {
        expect(label.trim()).not.toBe('');
        expect(`${before ?? ''}${after ?? ''}`).not.toMatch(/[{}]|undefined|\[object/);
      }
  });
});

describe('the words', () => {
  const table = (words: object) => Object.values(words) as Sentence[];
  const all = [
    ...table(sentences),
    ...table(sentences).flatMap(({ parts = {} }) => Object.values(parts)),
    ...[terms.partyWords, terms.roleWords, terms.outcomeWords, terms.themeWords].flatMap(table),
    ...[terms.verdictWords, terms.letterKindWords, terms.statusWords].flatMap(table),
    ...[terms.upheldWords, terms.withdrawnByWords].flatMap(table),
    ...table(fieldLabels),
    ...table(receiptWords),
    ...[terms.someone, terms.someMunicipality, terms.mandateWords],
  ];
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

  it('are there in all three languages, with the same facts in each', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { nb, nn, en } of all) {
      for (const text of [nb, nn, en]) expect(text.trim()).not.toBe('');
      expect(places(nn)).toEqual(places(nb));
      expect(places(en)).toEqual(places(nb));
    }
  });
});

describe('a sentence', () => {
  const endorsed = (reservation: string | null): TimelineEvent => ({
    type: 'ApplicationEndorsed',
    version: 1,
    data: {
      applicationId,
      municipalityId: lead,
      party: 'elected',
      document: 'a'.repeat(64),
      mandate: { body: 'Kommunestyret', caseNumber: '12/1127', date: '2012-09-01' },
      reservation,
    },
  });

  it('speaks of the party and the municipality', () => {
    const say = (event: TimelineEvent, language: 'nb' | 'nn' | 'en') =>
      sentenceOf(event, by('elected', lead), names, language);
    expect(say(endorsed(null), 'nn')).toBe('Folkevalde i Finnøy stilte seg bak søknaden.');
    expect(say(endorsed('b'.repeat(64)), 'nb')).toBe(
      'Folkevalgte i Finnøy stilte seg bak søknaden, med forbehold.',
    );
    expect(say(endorsed(null), 'en')).toBe(
      'The elected members of Finnøy stood behind the application.',
    );
  });

  it('says which municipality reminded a party, or in which role the ministry did', () => {
    const reminded: TimelineEvent = {
      type: 'PartyReminded',
      version: 1,
      data: {
        applicationId,
        municipalityId: partner,
        party: 'employees',
        document: 'a'.repeat(64),
        remindedAt: '2012-09-12T08:15:00.000Z',
      },
    };
    expect(sentenceOf(reminded, by('contact', lead), names, 'nn')).toBe(
      'Finnøy minte tillitsvalde i Rennesøy på søknaden.',
    );
    expect(sentenceOf(reminded, by('case-worker'), names, 'nb')).toBe(
      'En saksbehandler minnet tillitsvalgte i Rennesøy på søknaden.',
    );
  });

  it('names those who apply together, and is short where one applies alone', () => {
    const drafted = (municipalities: [string, ...string[]]): TimelineEvent => ({
      type: 'ApplicationDrafted',
      version: 1,
      data: { applicationId, cohortId: applicationId, lead, municipalities },
    });
    const say = (event: TimelineEvent) => sentenceOf(event, by('contact', lead), names, 'nn');
    expect(say(drafted([lead]))).toBe('Finnøy byrja på ein søknad.');
    expect(say(drafted([lead, partner]))).toBe('Finnøy byrja på ein søknad saman med Rennesøy.');
  });

  it('gives moments as clocks in Norway show them, summer and winter', () => {
    expect(momentInWords('2013-03-03T11:00:00.000Z', 'nn')).toBe('3. mars 2013 kl. 12.00');
    expect(momentInWords('2012-09-30T21:59:59.999Z', 'nb')).toBe('30. september 2012 kl. 23.59');
    expect(momentInWords('2012-09-30T22:00:00.000Z', 'en')).toBe('1 October 2012 at 00:00');
    expect(dateInWords('2012-09-01', 'nb')).toBe('1. september 2012');
  });

  it('leaves what somebody wrote as it was written, braces and all', () => {
    const remark: TimelineEvent = {
      type: 'RemarkSent',
      version: 1,
      data: {
        applicationId,
        remarkId: applicationId,
        document: 'a'.repeat(64),
        field: '{role}',
        remark: 'b'.repeat(64),
      },
    };
    expect(sentenceOf(remark, by('case-worker'), names, 'en')).toBe(
      'A case worker wrote to the applicants about the application, about the field "{role}".',
    );
  });
});

describe('a change', () => {
  const decision = {
    applicationId,
    decisionId: applicationId,
    document: 'a'.repeat(64),
    decidedAt: '2012-11-01T11:00:00.000Z',
  };
  const waits = (rank: number): TimelineEvent => ({
    type: 'ApplicationPutOnWaitingList',
    version: 1,
    data: { ...decision, corrects: null, rank, reason: null, wouldMoveIt: null },
  });
  const admitted: TimelineEvent = {
    type: 'ApplicationAdmitted',
    version: 1,
    data: { ...decision, corrects: applicationId, reason: null },
  };

  it('is from what the thread said before, and leaves out what stayed', () => {
    expect(threadOf(waits(1))).toBe(threadOf(admitted));
    expect(changesOf(waits(3), waits(7), 'nn')).toEqual([
      { field: 'rank', label: 'Plass på ventelista', before: '7', after: '3' },
    ]);
    expect(changesOf(admitted, waits(3), 'en')).toEqual([
      { field: 'outcome', label: 'Outcome', before: 'the waiting list', after: 'admission' },
      { field: 'rank', label: 'Rank on the waiting list', before: '3', after: null },
    ]);
  });
});
