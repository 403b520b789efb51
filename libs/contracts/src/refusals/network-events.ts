import type { Words } from './words.ts';

/** What the rules of theme days, project leaders' gatherings and the experience log refuse. */
export const networkEventRefusals = {
  'theme-day-unknown': {
    nb: 'Temadagen finnes ikke.',
    nn: 'Temadagen finst ikkje.',
    en: 'There is no such theme day.',
  },
  'theme-day-held': {
    nb: 'Temadagen er holdt {on}, og kan ikke flyttes eller avlyses.',
    nn: 'Temadagen er halden {on}, og kan ikkje flyttast eller avlysast.',
    en: 'The theme day was held on {on}, and cannot be moved or called off.',
  },
  'theme-day-called-off': {
    nb: 'Temadagen er avlyst. Planlegg en ny.',
    nn: 'Temadagen er avlyst. Planlegg ein ny.',
    en: 'The theme day was called off. Plan a new one.',
  },
  'theme-day-not-yet': {
    nb: 'Temadagen er {date}, og er ikke holdt ennå.',
    nn: 'Temadagen er {date}, og er ikkje halden enno.',
    en: 'The theme day is on {date}, and has not been held yet.',
  },
  'not-in-participation': {
    nb: 'Noen av kommunene er ikke med i denne deltakelsen.',
    nn: 'Nokre av kommunane er ikkje med i denne deltakinga.',
    en: 'Some of the municipalities are not in this participation.',
  },
  'adviser-unnamed': {
    nb: 'En annen organisasjon må ha et navn; Fafo, Agenda Kaupang og RO har sitt.',
    nn: 'Ein annan organisasjon må ha eit namn; Fafo, Agenda Kaupang og RO har sitt.',
    en: 'Another organisation needs a name; Fafo, Agenda Kaupang and RO have theirs.',
  },
  'project-leader-gathering-unknown': {
    nb: 'Prosjektledersamlingen finnes ikke.',
    nn: 'Prosjektleiarsamlinga finst ikkje.',
    en: "There is no such project leaders' gathering.",
  },
  'project-leader-gathering-over': {
    nb: 'Prosjektledersamlingen er holdt eller avlyst, og kan ikke endres slik.',
    nn: 'Prosjektleiarsamlinga er halden eller avlyst, og kan ikkje endrast slik.',
    en: "The project leaders' gathering has been held or called off, and cannot be changed so.",
  },
  'project-leader-gathering-not-yet': {
    nb: 'Prosjektledersamlingen begynner {on}, og er ikke holdt ennå.',
    nn: 'Prosjektleiarsamlinga byrjar {on}, og er ikkje halden enno.',
    en: "The project leaders' gathering begins on {on}, and has not been held yet.",
  },
  'project-leader-gathering-not-held': {
    nb: 'Det kan noteres hvem som var der når samlingen er holdt.',
    nn: 'Det kan noterast kven som var der når samlinga er halden.',
    en: 'Who was there can be noted once the gathering has been held.',
  },
  'participation-named-twice': {
    nb: 'En deltakelse er nevnt to ganger.',
    nn: 'Ei deltaking er nemnd to gonger.',
    en: 'A participation is named twice.',
  },
  'participations-unknown': {
    nb: 'Noen av deltakelsene er ikke kjent her.',
    nn: 'Nokre av deltakingane er ikkje kjende her.',
    en: 'Some of the participations are not known here.',
  },
} as const satisfies Record<string, Words>;
