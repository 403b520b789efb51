import type { NetworkWorkKind } from '@samanom/contracts/networks';
import { localRoles } from '@samanom/kernel';
import {
  absencesToExplain,
  absencesUnexplained,
  experienceToPublish,
  experienceToTellAnew,
  leaderToAppoint,
  networkToAssign,
  themeDayToPlan,
  themeDaysToAskFor,
  type Waiting,
  type WaitingRow,
} from './waiting.ts';

interface Kind {
  /** For whom: everybody who holds one of these roles. */
  readonly roles: readonly string[];
  /** Which of the rows, and since when they wait. */
  readonly waiting: Waiting;
  /** Where to see it, and from there do it. */
  readonly link: (row: WaitingRow) => string;
}

const secretariat = ['case-worker'];
const itsDeviations = ({ parts }: WaitingRow) =>
  `/attendance/deviations?networkId=${String(parts['networkId'])}&number=${String(parts['number'])}`;
const theExperience = ({ subject }: WaitingRow) => `/experiences/${subject}`;

/** What may wait for whom. A new kind is a line here, and its words in contracts. */
export const workKinds: Readonly<Record<NetworkWorkKind, Kind>> = {
  'network-to-assign': {
    roles: secretariat,
    waiting: networkToAssign,
    link: ({ cohortId }) => `/cohorts/${cohortId ?? ''}/suggested-assignment`,
  },
  'leader-to-appoint': {
    roles: secretariat,
    waiting: leaderToAppoint,
    link: ({ subject }) => `/networks/${subject}`,
  },
  'theme-days-to-ask-for': {
    roles: secretariat,
    waiting: themeDaysToAskFor,
    link: ({ subject }) => `/theme-days/missing?cohortId=${subject}`,
  },
  'theme-day-to-plan': {
    roles: localRoles,
    waiting: themeDayToPlan,
    link: ({ subject }) => `/theme-days?participationId=${subject}`,
  },
  'absences-unexplained': {
    roles: [...secretariat, 'network-leader'],
    waiting: absencesUnexplained,
    link: itsDeviations,
  },
  'absences-to-explain': {
    roles: localRoles,
    waiting: absencesToExplain,
    link: itsDeviations,
  },
  'experience-to-publish': {
    roles: [...secretariat, 'network-leader'],
    waiting: experienceToPublish,
    link: theExperience,
  },
  'experience-to-tell-anew': {
    roles: localRoles,
    waiting: experienceToTellAnew,
    link: theExperience,
  },
};

/** The kinds of work that these roles may have. */
export const kindsFor = (roles: readonly string[]): NetworkWorkKind[] =>
  (Object.keys(workKinds) as NetworkWorkKind[]).filter((kind) =>
    workKinds[kind].roles.some((role) => roles.includes(role)),
  );
