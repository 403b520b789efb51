import type { Words } from '../../refusals/words.ts';
import type { Static } from '@sinclair/typebox';
import type { Outcome } from '../assessment.events.ts';
import type { LetterKind as LetterKindSchema } from '../letter.events.ts';

export * from '../../timeline/terms.ts';

type LetterKind = Static<typeof LetterKindSchema>;

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  admitted: { nb: 'opptak', nn: 'opptak', en: 'admission' },
  rejected: { nb: 'avslag', nn: 'avslag', en: 'rejection' },
  'waiting-list': { nb: 'venteliste', nn: 'venteliste', en: 'the waiting list' },
};

export const verdictWords = {
  met: { nb: 'oppfylt', nn: 'oppfylt', en: 'met' },
  unmet: { nb: 'ikke oppfylt', nn: 'ikkje oppfylt', en: 'not met' },
  points: { nb: '{points} poeng', nn: '{points} poeng', en: '{points} points' },
} as const satisfies Record<string, Words>;

export const mandateWords: Words = {
  nb: '{body}, sak {caseNumber}, {date}',
  nn: '{body}, sak {caseNumber}, {date}',
  en: '{body}, case {caseNumber}, {date}',
};

export const letterKindWords = {
  admission: { nb: 'brev om opptak', nn: 'brev om opptak', en: 'a letter of admission' },
  rejection: { nb: 'brev om avslag', nn: 'brev om avslag', en: 'a letter of rejection' },
  'waiting-list': {
    nb: 'brev om venteliste',
    nn: 'brev om venteliste',
    en: 'a letter about the waiting list',
  },
  'complaint-upheld': {
    nb: 'brev om medhold i klagen',
    nn: 'brev om medhald i klaga',
    en: 'a letter that upholds the complaint',
  },
  'complaint-sent-on': {
    nb: 'brev om at klagen er sendt videre',
    nn: 'brev om at klaga er send vidare',
    en: 'a letter that the complaint is sent on',
  },
  'returned-application': {
    nb: 'brev om at søknaden er sendt tilbake',
    nn: 'brev om at søknaden er send tilbake',
    en: 'a letter that the application is returned',
  },
  'withdrawal-confirmed': {
    nb: 'brev om at søknaden er trukket',
    nn: 'brev om at søknaden er trekt',
    en: 'a letter that the application is withdrawn',
  },
} as const satisfies Record<LetterKind, Words>;

export const upheldWords = {
  yes: { nb: 'medhold', nn: 'medhald', en: 'upheld' },
  no: { nb: 'ikke medhold', nn: 'ikkje medhald', en: 'not upheld' },
} as const satisfies Record<string, Words>;

export const withdrawnByWords = {
  applicants: {
    nb: 'søkerne trakk søknaden',
    nn: 'søkjarane trekte søknaden',
    en: 'the applicants withdrew',
  },
  ministry: {
    nb: 'departementet tok søkerne ut',
    nn: 'departementet tok søkjarane ut',
    en: 'the ministry took the applicants out',
  },
} as const satisfies Record<string, Words>;

/** Where a letter or a complaint stands. */
export const statusWords = {
  issued: { nb: 'skrevet', nn: 'skriven', en: 'written' },
  sent: { nb: 'sendt', nn: 'send', en: 'sent' },
  delivered: { nb: 'kommet fram', nn: 'komen fram', en: 'delivered' },
  failed: { nb: 'ikke kommet fram', nn: 'ikkje komen fram', en: 'not delivered' },
  received: { nb: 'mottatt', nn: 'motteken', en: 'received' },
  'sent-on': { nb: 'sendt videre', nn: 'send vidare', en: 'sent on' },
  upheld: { nb: 'medhold', nn: 'medhald', en: 'upheld' },
  'not-upheld': { nb: 'ikke medhold', nn: 'ikkje medhald', en: 'not upheld' },
} as const satisfies Record<string, Words>;
