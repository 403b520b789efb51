import type { Sentence } from '../../timeline/sentence.ts';
import type { ExperienceEvent } from '../experience.events.ts';
import type { NetworkFindingEvent } from '../finding.events.ts';

/** Experiences, and what does not agree in print. */
export const experienceSentences = {
  ExperienceTold: {
    nb: 'En erfaring ble fortalt, om {themes}.',
    nn: 'Ei erfaring vart fortald, om {themes}.',
    en: 'An experience was told, about {themes}.',
  },
  ExperienceAttached: {
    nb: 'En fil ble lagt til en erfaring.',
    nn: 'Ei fil vart lagd til ei erfaring.',
    en: 'A file was added to an experience.',
  },
  ExperienceDetached: {
    nb: 'En fil ble tatt fra en erfaring.',
    nn: 'Ei fil vart teken frå ei erfaring.',
    en: 'A file was taken from an experience.',
  },
  ExperienceSentBack: {
    nb: 'En erfaring ble sendt tilbake for å fortelles på nytt.',
    nn: 'Ei erfaring vart send tilbake for å bli fortald på nytt.',
    en: 'An experience was sent back to be told anew.',
  },
  ExperiencePublished: {
    nb: 'En erfaring ble publisert, om {themes}.',
    nn: 'Ei erfaring vart publisert, om {themes}.',
    en: 'An experience was published, about {themes}.',
  },
  ExperienceWithdrawn: {
    nb: 'En erfaring ble trukket tilbake.',
    nn: 'Ei erfaring vart trekt tilbake.',
    en: 'An experience was withdrawn.',
  },
  NetworkFindingNoted: {
    nb: 'Noe om nettverkene stemmer ikke på trykk.',
    nn: 'Noko om nettverka stemmer ikkje på trykk.',
    en: 'Something about the networks does not agree in print.',
  },
} as const satisfies Record<(ExperienceEvent | NetworkFindingEvent)['type'], Sentence>;
