import type { Words } from '../refusals/words.ts';

/** Everything that may wait for somebody in networks, in words. `{name}` is filled in from the item's parts. */
export const networkWorkWords = {
  'network-to-assign': {
    nb: '{participant} i {cohort} er ikke i noe nettverk.',
    nn: '{participant} i {cohort} er ikkje i noko nettverk.',
    en: '{participant} in {cohort} is in no network.',
  },
  'leader-to-appoint': {
    nb: 'Nettverket {network} i {cohort} har ingen leder.',
    nn: 'Nettverket {network} i {cohort} har ingen leiar.',
    en: 'The network {network} in {cohort} has no leader.',
  },
  'theme-days-to-ask-for': {
    nb: 'Deltakelser i {cohort} som ikke har holdt noen temadag: {count}.',
    nn: 'Deltakingar i {cohort} som ikkje har halde nokon temadag: {count}.',
    en: 'Participations in {cohort} that have held no theme day: {count}.',
  },
  'theme-day-to-plan': {
    nb: '{participant} har ikke holdt eller planlagt noen temadag i {cohort}.',
    nn: '{participant} har ikkje halde eller planlagt nokon temadag i {cohort}.',
    en: '{participant} has neither held nor planned a theme day in {cohort}.',
  },
  'absences-unexplained': {
    nb: 'Parter som manglet på samling {number} i {network} uten at noen har sagt hvorfor: {count}.',
    nn: 'Partar som mangla på samling {number} i {network} utan at nokon har sagt kvifor: {count}.',
    en: 'Parties that were missing at gathering {number} of {network}, and nobody has said why: {count}.',
  },
  'absences-to-explain': {
    nb: 'Parter hos dere som manglet på samling {number} i {network} uten at dere har sagt hvorfor: {count}.',
    nn: 'Partar hos dykk som mangla på samling {number} i {network} utan at de har sagt kvifor: {count}.',
    en: 'Parties of yours that were missing at gathering {number} of {network}, and you have not said why: {count}.',
  },
  'experience-to-publish': {
    nb: 'En erfaring fra {network} er fortalt, og venter på publisering.',
    nn: 'Ei erfaring frå {network} er fortald, og ventar på publisering.',
    en: 'An experience from {network} has been told, and waits to be published.',
  },
  'experience-to-tell-anew': {
    nb: 'En erfaring fra {network} er sendt tilbake, og skal fortelles på nytt.',
    nn: 'Ei erfaring frå {network} er send tilbake, og skal forteljast på nytt.',
    en: 'An experience from {network} was sent back, and is to be told anew.',
  },
} as const satisfies Record<string, Words>;
