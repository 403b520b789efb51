import type { Words } from './words.ts';

/** What the rules of networks refuse. */
export const networksRefusals = {
  'network-exists': {
    nb: 'Nettverket finnes allerede, under navnet «{name}».',
    nn: 'Nettverket finst alt, under namnet «{name}».',
    en: 'The network exists already, named "{name}".',
  },
  'network-unknown': {
    nb: 'Nettverket finnes ikke.',
    nn: 'Nettverket finst ikkje.',
    en: 'There is no such network.',
  },
  'not-admitted': {
    nb: 'Deltakelsen er ikke kjent her (ennå), så den kan ikke få et nettverk.',
    nn: 'Deltakinga er ikkje kjend her (enno), så ho kan ikkje få eit nettverk.',
    en: 'The participation is not known here (yet), so it cannot be given a network.',
  },
  'another-cohort': {
    nb: 'Nettverket hører til en annen pulje.',
    nn: 'Nettverket høyrer til ei anna pulje.',
    en: 'The network belongs to another cohort.',
  },
} as const satisfies Record<string, Words>;
