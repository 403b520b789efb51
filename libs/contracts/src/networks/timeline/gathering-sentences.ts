import type { Sentence } from '../../timeline/sentence.ts';
import type { GatheringEvent } from '../gathering.events.ts';
import type { GatheringFileEvent } from '../gathering-file.events.ts';

/** What happened to a gathering, and to its files. */
export const gatheringSentences = {
  GatheringPlanned: {
    nb: 'Samling {number} ble planlagt til {days}.',
    nn: 'Samling {number} vart planlagd til {days}.',
    en: 'Gathering {number} was planned for {days}.',
  },
  GatheringProgrammeSet: {
    nb: 'Programmet for samlingen ble skrevet på nytt.',
    nn: 'Programmet for samlinga vart skrive på nytt.',
    en: 'The programme of the gathering was written anew.',
  },
  GatheringAnnounced: {
    nb: 'Samling {number} ble kunngjort for medlemmene.',
    nn: 'Samling {number} vart kunngjord for medlemene.',
    en: 'Gathering {number} was announced to the members.',
  },
  GatheringMoved: {
    nb: 'Samling {number} ble flyttet til {days}{place}.',
    nn: 'Samling {number} vart flytt til {days}{place}.',
    en: 'Gathering {number} was moved to {days}{place}.',
    parts: {
      place: { nb: ', {place}', nn: ', {place}', en: ', {place}' },
    },
  },
  GatheringCalledOff: {
    nb: 'Samling {number} ble avlyst.',
    nn: 'Samling {number} vart avlyst.',
    en: 'Gathering {number} was called off.',
  },
  GatheringHeld: {
    nb: 'Samling {number} begynte {on}.',
    nn: 'Samling {number} byrja {on}.',
    en: 'Gathering {number} began on {on}.',
  },
  GatheringRecorded: {
    nb: 'Det ble ført hvem som var på samling {number}.',
    nn: 'Det vart ført kven som var på samling {number}.',
    en: 'Who was at gathering {number} was recorded.',
  },
  GatheringClosed: {
    nb: 'Samlingen ble avsluttet.',
    nn: 'Samlinga vart avslutta.',
    en: 'The gathering was closed.',
  },
  GatheringFileAdded: {
    nb: '{kind} ble lagt til samlingen.',
    nn: '{kind} vart lagd til samlinga.',
    en: '{kind} was added to the gathering.',
  },
  GatheringFileRemoved: {
    nb: 'En fil ble fjernet fra samlingen.',
    nn: 'Ei fil vart fjerna frå samlinga.',
    en: 'A file was removed from the gathering.',
  },
} as const satisfies Record<(GatheringEvent | GatheringFileEvent)['type'], Sentence>;
