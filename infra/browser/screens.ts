import { sizes, type Size } from './visitor.ts';

export interface Screen {
  /** Of the picture. */
  readonly name: string;
  /** Whose screen it is: a demo person. */
  readonly person: string;
  /** Where it stands; where the person begins if left out. $gatheringId is one that is announced. */
  readonly path?: string;
  readonly size?: Size;
}

/** What docs/screens/ shows: where each role begins, and the screens where most of the work is done. */
export const screens: readonly Screen[] = [
  { name: 'case-worker', person: 'case-worker' },
  { name: 'decider', person: 'decider' },
  { name: 'contact', person: 'contact:1103' },
  { name: 'elected', person: 'elected:1103' },
  { name: 'administration', person: 'administration:1103' },
  { name: 'employees', person: 'employees:1103' },
  { name: 'administrator', person: 'administrator:1103' },
  { name: 'network-leader', person: 'network-leader:1' },
  { name: 'reviewer', person: 'reviewer' },
  { name: 'analyst', person: 'analyst' },
  { name: 'auditor', person: 'auditor' },
  { name: 'operator', person: 'operator' },
  { name: 'secretariat-administrator', person: 'secretariat-administrator' },
  { name: 'applications', person: 'case-worker', path: '/applications' },
  { name: 'queue', person: 'case-worker', path: '/applications/queue?status=submitted' },
  { name: 'cohorts', person: 'decider', path: '/cohorts' },
  { name: 'networks', person: 'case-worker', path: '/networks' },
  {
    name: 'attendance',
    person: 'case-worker',
    path: '/gatherings/$gatheringId/attendance',
    size: sizes.tablet,
  },
  { name: 'ledger', person: 'case-worker', path: '/attendance' },
  { name: 'programme', person: 'analyst', path: '/programme' },
  { name: 'participants', person: 'case-worker', path: '/participants' },
];
