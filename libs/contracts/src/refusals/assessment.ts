import type { Words } from './words.ts';

/** What the rules refuse between an application and its decision. */
export const assessmentRefusals = {
  'application-not-submitted': {
    nb: 'Søknaden er ikke sendt inn, eller venter ikke lenger på et vedtak.',
    nn: 'Søknaden er ikkje send inn, eller ventar ikkje lenger på eit vedtak.',
    en: 'The application has not been sent in, or no longer waits for a decision.',
  },
  'resubmission-in-past': {
    nb: 'Fristen for å sende inn på nytt ({resubmitBy}) har vært.',
    nn: 'Fristen for å sende inn på nytt ({resubmitBy}) har vore.',
    en: 'The last moment to send it in again ({resubmitBy}) has been.',
  },
  'returned-text-unchanged': {
    nb: 'Teksten er den samme som ble sendt tilbake. Endre den, og legg den fram på nytt.',
    nn: 'Teksten er den same som vart send tilbake. Endre han, og legg han fram på nytt.',
    en: 'The text is the one that was returned. Change it and present it again.',
  },
} as const satisfies Record<string, Words>;
