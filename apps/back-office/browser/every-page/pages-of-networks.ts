import type { LookedAt } from './looked-at.ts';
import type { Subjects } from './subjects.ts';

const person = 'case-worker';
const ofNetwork = ({ network: { networkId } }: Subjects) => ({ networkId });
const ofAnnounced = ({ network }: Subjects) => ({
  gatheringId: network.announced,
  municipalityId: network.municipalityId,
});
const ofUnderWay = ({ attendance }: Subjects) => ({ gatheringId: attendance.underWay });
const ofRecorded = ({ attendance }: Subjects) => ({ gatheringId: attendance.recorded });
/** The heading of a page about the network, which has a name with something after it. */
const aboutNetwork = (before: string) =>
  new RegExp(`^${before}Heiltidskultur, kompetanse og rekruttering`);
const gathering = '/gatherings/$gatheringId';

export const pagesOfNetworks: readonly LookedAt[] = [
  { path: '/networks', person, heading: 'Nettverk' },
  { path: '/networks/mine', person: 'network-leader:1', heading: 'Mine nettverk' },
  { path: '/networks/new', person, heading: 'Skip nettverk' },
  { path: '/networks/placing', person, heading: 'Deltakarar utan nettverk' },
  {
    path: '/networks/suggested',
    person,
    heading: 'Framlegg til plassering i nettverk',
    search: ({ cases: { cohortId } }) => `?cohortId=${cohortId}`,
  },
  { path: '/networks/$networkId', person, heading: aboutNetwork(''), of: ofNetwork },
  {
    path: '/networks/$networkId/describe',
    person,
    heading: aboutNetwork('Endre '),
    of: ofNetwork,
  },
  {
    path: '/networks/$networkId/leaders',
    person,
    heading: aboutNetwork('Leiarar av '),
    of: ofNetwork,
  },
  {
    path: '/networks/$networkId/gatherings/new',
    person,
    heading: aboutNetwork('Planlegg samling for '),
    of: ofNetwork,
  },
  {
    path: '/networks/$networkId/timeline',
    person,
    heading: aboutNetwork('Historikken til '),
    of: ofNetwork,
  },
  {
    path: '/memberships/$participationId/timeline',
    person,
    heading: 'Nettverka til deltakinga: historikk',
    of: ({ network: { participationId } }) => ({ participationId }),
  },
  { path: '/gatherings', person, heading: 'Samlingar' },
  { path: gathering, person, heading: aboutNetwork('1. samling, '), of: ofAnnounced },
  { path: gathering, person, heading: /^1\. samling, Heiltid/, of: ofRecorded },
  {
    path: `${gathering}/timeline`,
    person,
    heading: /^Historikken til 1\. samling, Heiltid/,
    of: ofRecorded,
  },
  {
    path: `${gathering}/programme`,
    person,
    heading: aboutNetwork('Programmet for 1. samling, '),
    of: ofAnnounced,
  },
  {
    path: `${gathering}/move`,
    person,
    heading: aboutNetwork('Flytt 1. samling, '),
    of: ofAnnounced,
  },
  {
    path: `${gathering}/attendance`,
    person: 'network-leader:1',
    heading: /^Oppmøte på 1\. samling/,
    of: ofUnderWay,
  },
  { path: `${gathering}/attendance`, person, heading: /^Oppmøte på 1\. samling/, of: ofRecorded },
  {
    path: `${gathering}/invitations/$municipalityId`,
    person,
    heading: 'Innkalling: Midtre Gauldal, Folkevalde',
    of: ofAnnounced,
    search: () => '?party=elected',
  },
  { path: '/attendance', person, heading: 'Oppmøteprotokoll' },
  { path: '/attendance/deviations', person, heading: 'Fråvær' },
  { path: '/attendance/import', person, heading: 'Importer oppmøte' },
  { path: '/theme-days', person, heading: 'Temadagar' },
  { path: '/theme-days/missing', person, heading: 'Har ikkje halde temadag' },
  { path: '/theme-days/new', person: 'contact:1648', heading: 'Planlegg temadag' },
  {
    path: '/theme-days/$themeDayId',
    person: 'contact:1648',
    heading: 'Heiltidskultur hos oss',
    of: ({ network: { themeDayId } }) => ({ themeDayId }),
  },
  { path: '/calendar', person, heading: 'Kalender' },
  { path: '/calendar', person, heading: 'Kalender', search: () => '?month=2013-04' },
  { path: '/my-invitations', person: 'contact:1648', heading: 'Innkallingar til oss' },
  { path: '/project-leader-gatherings', person, heading: 'Prosjektleiarsamlingar' },
  { path: '/project-leader-gatherings/new', person, heading: 'Planlegg prosjektleiarsamling' },
  {
    path: '/project-leader-gatherings/$gatheringId',
    person,
    heading: 'Prosjektleiarane i begge puljene',
    of: ({ network: { projectLeaderGatheringId: gatheringId } }) => ({ gatheringId }),
  },
  { path: '/experiences', person, heading: 'Erfaringslogg' },
  { path: '/experiences/new', person: 'contact:1648', heading: 'Fortel om ei erfaring' },
  {
    path: '/experiences/$experienceId',
    person: 'network-leader:1',
    heading: 'Langturnus i heimetenesta',
    of: ({ network: { experienceId } }) => ({ experienceId }),
  },
];
