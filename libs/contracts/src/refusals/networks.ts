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
    nb: 'Deltakelsen er ikke kjent her ennå. Vent til opptaket har kommet fram, og prøv igjen.',
    nn: 'Deltakinga er ikkje kjend her enno. Vent til opptaket har kome fram, og prøv igjen.',
    en: 'The participation is not known here yet. Wait until the admission has arrived, and try again.',
  },
  'programme-not-heard': {
    nb: 'Programmet har ikke kommet fram hit ennå: {missing} av {of} deltakelser mangler. Vent litt, og prøv igjen.',
    nn: 'Programmet har ikkje kome fram hit enno: {missing} av {of} deltakingar manglar. Vent litt, og prøv igjen.',
    en: 'The programme has not arrived here yet: {missing} of {of} participations are missing. Wait a little, and try again.',
  },
  'place-doubled': {
    nb: 'Deltakelsen står flere ganger i samme handling; ingen av dem er utført.',
    nn: 'Deltakinga står fleire gonger i same handling; ingen av dei er utført.',
    en: 'The participation is there more than once in the same act; none of them was carried out.',
  },
  'another-cohort': {
    nb: 'Nettverket hører til en annen pulje.',
    nn: 'Nettverket høyrer til ei anna pulje.',
    en: 'The network belongs to another cohort.',
  },
  'leaders-too-many': {
    nb: 'Et nettverk har høyst {most} ledere om gangen. For mange blir det {on}.',
    nn: 'Eit nettverk har høgst {most} leiarar om gongen. For mange blir det {on}.',
    en: 'A network has at most {most} leaders at a time. There would be too many on {on}.',
  },
  'leader-already': {
    nb: 'Personen leder nettverket alt i denne tiden.',
    nn: 'Personen leier alt nettverket i denne tida.',
    en: 'This person leads the network already during that time.',
  },
  'leader-leaves-before-beginning': {
    nb: 'Den siste dagen som leder er før den første.',
    nn: 'Den siste dagen som leiar er før den første.',
    en: 'The last day as a leader is before the first.',
  },
  'not-leader': {
    nb: 'Personen leder ikke nettverket {on}.',
    nn: 'Personen leier ikkje nettverket {on}.',
    en: 'This person does not lead the network on {on}.',
  },
  'already-in-network': {
    nb: 'Deltakelsen er med i dette nettverket i noe av tiden.',
    nn: 'Deltakinga er med i dette nettverket i noko av tida.',
    en: 'The participation is in this network for some of the time.',
  },
  'not-of-participation': {
    nb: 'Kommunen er ikke med i denne deltakelsen.',
    nn: 'Kommunen er ikkje med i denne deltakinga.',
    en: 'The municipality is not part of this participation.',
  },
  'participation-over': {
    nb: 'Deltakelsen tok slutt {on}, og kan ikke få et nettverk etter det.',
    nn: 'Deltakinga tok slutt {on}, og kan ikkje få eit nettverk etter det.',
    en: 'The participation ended on {on}, and cannot be given a network after that.',
  },
  'not-in-network': {
    nb: 'Deltakelsen er ikke med i nettverket da.',
    nn: 'Deltakinga er ikkje med i nettverket då.',
    en: 'The participation is not in the network then.',
  },
  'left-before-joining': {
    nb: 'Deltakelsen kom med {from}, og kan ikke gå ut før det.',
    nn: 'Deltakinga kom med {from}, og kan ikkje gå ut før det.',
    en: 'The participation joined on {from}, and cannot leave before that.',
  },
} as const satisfies Record<string, Words>;
