import type { TestBrowser } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';
import { casesUnderTest } from './cases-under-test.ts';
import { networkUnderTest } from './network-under-test.ts';
import { attendanceUnderTest } from './recorded-attendance.ts';
import { rulesUnderTest } from './written-rules.ts';

/** What the pages are about, made once by the API: something at every stage, so that each page has much to show. */
export const subjectsOn = async (browser: TestBrowser) => {
  const cases = await casesUnderTest(browser);
  const mandate = { body: 'Kommunestyret', caseNumber: '24/101', date: '2024-05-02' };
  await browser.as('contact:1648').post('/intake/interests', {
    municipalityId: await browser.municipality('1648'),
    mandate,
    text: 'Vi vil gjerne vere med i ei ny pulje.',
  });
  return {
    cases,
    rules: await rulesUnderTest(browser),
    network: await networkUnderTest(browser, cases.cohortId),
    attendance: await attendanceUnderTest(browser),
    personId: await somebody(browser),
  };
};

export type Subjects = Awaited<ReturnType<typeof subjectsOn>>;

/** Somebody with a long name, who holds a role and is proposed for another. */
const somebody = async (browser: TestBrowser): Promise<string> => {
  const administrator = browser.as('secretariat-administrator');
  const { personId } = await administrator.post<{ personId: string }>('/gateway/people', {
    name: 'Kristoffer Alexander Demo-Vesterålen',
    email: `${randomUUID()}@example.no`,
    telephone: '+47 51 50 70 90',
    language: 'nn',
    organisations: ['ministry'],
  });
  for (const role of ['case-worker', 'decider'])
    await administrator.post(`/gateway/people/${personId}/roles`, {
      organisation: 'ministry',
      role,
      reason: 'Tilsett i sekretariatet.',
    });
  return personId;
};
