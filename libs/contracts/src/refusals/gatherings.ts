import type { Words } from './words.ts';

/** What is refused of a network's gatherings. */
export const gatheringRefusals = {
  'gathering-unknown': {
    nb: 'Samlingen finnes ikke.',
    nn: 'Samlinga finst ikkje.',
    en: 'There is no such gathering.',
  },
  'invitation-unknown': {
    nb: 'Invitasjonen finnes ikke, eller samlingen er ikke kunngjort ennå.',
    nn: 'Invitasjonen finst ikkje, eller samlinga er ikkje kunngjord enno.',
    en: 'There is no such invitation, or the gathering is not announced yet.',
  },
  'calendar-feed-unknown': {
    nb: 'Kalenderadressen finnes ikke, eller den er gått ut.',
    nn: 'Kalenderadressa finst ikkje, eller ho er gått ut.',
    en: 'There is no such calendar address, or it has expired.',
  },
  'gathering-exists': {
    nb: 'Nettverket har alt en samling {number}. Flytt eller avlys den først.',
    nn: 'Nettverket har alt ei samling {number}. Flytt eller avlys ho først.',
    en: 'The network has a gathering {number} already. Move it or call it off first.',
  },
  'not-your-network': {
    nb: 'Bare nettverkets leder eller sekretariatet kan gjøre dette.',
    nn: 'Berre leiaren av nettverket eller sekretariatet kan gjere dette.',
    en: "Only the network's leader or the secretariat may do this.",
  },
  'gathering-called-off': {
    nb: 'Samlingen er avlyst.',
    nn: 'Samlinga er avlyst.',
    en: 'The gathering has been called off.',
  },
  'gathering-not-yet': {
    nb: 'Samlingen er {date}. Den kan ikke merkes som holdt før.',
    nn: 'Samlinga er {date}. Ho kan ikkje merkjast som halden før.',
    en: 'The gathering is on {date}. It cannot be marked as held before.',
  },
  'gathering-not-over': {
    nb: 'Samlingen varer til og med {date}. Oppmøtet kan ikke gjøres ferdig før.',
    nn: 'Samlinga varer til og med {date}. Oppmøtet kan ikkje gjerast ferdig før.',
    en: 'The gathering lasts until {date}. The attendance cannot be completed before.',
  },
  'gathering-not-held': {
    nb: 'Samlingen er ikke holdt ennå.',
    nn: 'Samlinga er ikkje halden enno.',
    en: 'The gathering has not been held yet.',
  },
  'gathering-held': {
    nb: 'Samlingen er holdt. Den kan ikke flyttes eller avlyses.',
    nn: 'Samlinga er halden. Ho kan ikkje flyttast eller avlysast.',
    en: 'The gathering has been held. It cannot be moved or called off.',
  },
  'gathering-not-recorded': {
    nb: 'Oppmøtet må gjøres ferdig før samlingen kan avsluttes.',
    nn: 'Oppmøtet må gjerast ferdig før samlinga kan avsluttast.',
    en: 'The attendance must be completed before the gathering can be closed.',
  },
  'gathering-closed': {
    nb: 'Samlingen er avsluttet. Bare rettelser er mulig.',
    nn: 'Samlinga er avslutta. Berre rettingar er mogleg.',
    en: 'The gathering is closed. Only corrections are possible.',
  },
  'days-out-of-order': {
    nb: 'Dagene må komme i rekkefølge, og hver må slutte etter at den har begynt.',
    nn: 'Dagane må kome i rekkjefølgje, og kvar må slutte etter at han har byrja.',
    en: 'The days must come in order, and each must end after it has begun.',
  },
  'programme-outside-days': {
    nb: 'Programmet har poster som ikke passer med dagene: {titles}.',
    nn: 'Programmet har postar som ikkje passar med dagane: {titles}.',
    en: 'The programme has items that do not fit the days: {titles}.',
  },
  'place-missing': {
    nb: 'Samlingen må ha et sted eller en nettadresse.',
    nn: 'Samlinga må ha ein stad eller ei nettadresse.',
    en: 'The gathering must have a place or an online address.',
  },
} as const satisfies Record<string, Words>;
