import type { Sentence } from '../../timeline/sentence.ts';
import type { NetworkEvent } from '../network.events.ts';
import type { MembershipEvent } from '../membership.events.ts';

/** Where it is not the network’s own timeline, which names it once. */
const itsName = { nb: ' {network}', nn: ' {network}', en: ' {network}' };

/** What happened to a network, its leaders and its members. */
export const formationSentences = {
  NetworkFormed: {
    nb: 'Nettverket {name} ble dannet.',
    nn: 'Nettverket {name} vart danna.',
    en: 'The network {name} was formed.',
  },
  NetworkRenamed: {
    nb: 'Nettverket fikk navnet {name}.',
    nn: 'Nettverket fekk namnet {name}.',
    en: 'The network was named {name}.',
  },
  NetworkThemesChanged: {
    nb: 'Nettverket fikk andre tema: {themes}.',
    nn: 'Nettverket fekk andre tema: {themes}.',
    en: 'The network took up other themes: {themes}.',
  },
  NetworkGeographyChanged: {
    nb: 'Nettverket samler en annen del av landet{geography}.',
    nn: 'Nettverket samlar ein annan del av landet{geography}.',
    en: 'The network gathers another part of the country{geography}.',
    parts: {
      geography: { nb: ': {geography}', nn: ': {geography}', en: ': {geography}' },
    },
  },
  LeaderAppointed: {
    nb: 'En leder ble satt til å lede nettverket{from}{to}.',
    nn: 'Ein leiar vart sett til å leie nettverket{from}{to}.',
    en: 'A leader was appointed to the network{from}{to}.',
    parts: {
      from: { nb: ' fra {from}', nn: ' frå {from}', en: ' from {from}' },
      to: { nb: ' til {to}', nn: ' til {to}', en: ' until {to}' },
    },
  },
  LeaderRelieved: {
    nb: 'En leder leder ikke nettverket lenger; siste dag er {to}.',
    nn: 'Ein leiar leier ikkje nettverket lenger; siste dag er {to}.',
    en: 'A leader leads the network no longer; the last day is {to}.',
  },
  NetworkAwaited: {
    nb: '{participant} venter på plass i et nettverk.',
    nn: '{participant} ventar på plass i eit nettverk.',
    en: '{participant} waits to be placed in a network.',
  },
  UnlistedMemberNoted: {
    nb: '{participant} står på trykk i et nettverk, men deltar ikke i puljen.',
    nn: '{participant} står på trykk i eit nettverk, men deltek ikkje i pulja.',
    en: '{participant} is in a network in print, but does not take part in the cohort.',
  },
  NetworkAssigned: {
    nb: '{participant} fikk plass i nettverket{network}{from}.',
    nn: '{participant} fekk plass i nettverket{network}{from}.',
    en: '{participant} was placed in the network{network}{from}.',
    parts: {
      network: itsName,
      from: { nb: ' fra {from}', nn: ' frå {from}', en: ' from {from}' },
    },
  },
  NetworkLeft: {
    nb: '{participant} gikk ut av nettverket{network}; siste dag er {to}.',
    nn: '{participant} gjekk ut av nettverket{network}; siste dag er {to}.',
    en: '{participant} left the network{network}; the last day is {to}.',
    parts: { network: itsName },
  },
  MembershipEnded: {
    nb: '{participant} deltar ikke lenger; siste dag er {on}.',
    nn: '{participant} deltek ikkje lenger; siste dag er {on}.',
    en: '{participant} takes part no longer; the last day is {on}.',
  },
} as const satisfies Record<(NetworkEvent | MembershipEvent)['type'], Sentence>;
