import type { Page } from 'playwright-core';
import { sizes, type Size } from './visitor.ts';

export interface Screen {
  /** Of the picture. */
  readonly name: string;
  /** Whose screen it is: a demo person. */
  readonly person: string;
  /** Where it stands; where the person begins if left out. $gatheringId is one that is announced. */
  readonly path?: string;
  /** What is clicked then. */
  readonly then?: (page: Page) => Promise<void>;
  readonly size?: Size;
}

const firstOfTheList = async (page: Page): Promise<void> => {
  const link = page.locator('main tbody a').first();
  const [path = ''] = ((await link.getAttribute('href')) ?? '').split('?');
  await link.click();
  await page.waitForURL(({ pathname }) => pathname === path);
};

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
  {
    name: 'case',
    person: 'case-worker',
    path: '/applications?status=submitted',
    then: firstOfTheList,
  },
  { name: 'queue', person: 'case-worker', path: '/applications/queue?status=submitted' },
  { name: 'cohort', person: 'decider', path: '/cohorts', then: firstOfTheList },
  { name: 'network', person: 'case-worker', path: '/networks', then: firstOfTheList },
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
