import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  TestBrowser,
  accessibilityFaults,
  scrollsSideways,
  sizes,
  type Visitor,
} from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';
import { MeetingsUnderTest } from './meetings-under-test.ts';

/** Several pages, and people who wait for each other: nothing of it is quick where the machine is busy. */
jest.setTimeout(240_000);

let browser: TestBrowser;
let meetings: MeetingsUnderTest;

beforeAll(async () => {
  browser = await TestBrowser.open();
  meetings = await MeetingsUnderTest.on(browser);
});
afterAll(() => browser.close());

const pagesOf = ({ networkId, gatheringId }: { networkId: string; gatheringId: string }) => [
  '/networks',
  '/networks/new',
  '/networks/placing',
  `/networks/${networkId}`,
  `/networks/${networkId}/describe`,
  `/networks/${networkId}/leaders`,
  `/networks/${networkId}/gatherings/new`,
  '/gatherings',
  `/gatherings/${gatheringId}`,
  `/gatherings/${gatheringId}/programme`,
  '/attendance',
  '/attendance/deviations',
  '/attendance/import',
  '/theme-days',
  '/theme-days/missing',
  '/theme-days/new',
  '/project-leader-gatherings',
  '/project-leader-gatherings/new',
  '/calendar?from=2013-01-01',
  '/calendar?month=2013-04',
];

/** What is wrong with each page, with its address. */
const faultsOf = async (visitor: Visitor, paths: readonly string[]) => {
  const faults: string[] = [];
  for (const path of paths) {
    const page = await visitor.open(path);
    for (const fault of await accessibilityFaults(page)) faults.push(`${path}: ${fault}`);
  }
  return faults;
};

describe('the pages of networks and how they meet', () => {
  it('take a case worker from a new network to who was at its gathering', async () => {
    const { page } = await browser.signIn('case-worker', { language: 'nn' });
    const visitor = { page };
    const name = `Vesterålen regionråd ${randomUUID().slice(0, 6)}`;
    await visitor.page.goto(`${browser.url}/networks/new`);
    await page.getByRole('button', { name: 'Skip nettverk' }).click();
    await page.getByRole('link', { name: 'Skriv kva nettverket heiter.' }).waitFor();
    await page.getByLabel('Namn').fill(name);
    await page.getByLabel('Pulje').selectOption({ index: 1 });
    await page.getByLabel('Heiltid').check();
    await page.getByRole('button', { name: 'Skip nettverk' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();

    await page.getByRole('link', { name: 'Planlegg samling' }).click();
    await page.getByLabel('Første dag').fill('2013-04-10');
    await page.getByLabel('Møtestad').fill('Midtre Gauldal rådhus');
    await page.getByLabel('Arrangør').fill('KS');
    await page.getByRole('button', { name: 'Legg til programpost' }).click();
    await page.getByLabel('Til', { exact: true }).last().fill('11:00');
    await page.getByLabel('Kva', { exact: true }).fill('Velkomen');
    await page.getByRole('button', { name: 'Planlegg samlinga' }).click();
    await page.getByRole('heading', { level: 1, name: `1. samling, ${name}` }).waitFor();
    await page.getByText('Velkomen').waitFor();

    await page.getByRole('button', { name: 'Start samlinga' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start samlinga' }).click();
    await page.getByRole('link', { name: 'Før oppmøte' }).click();
    await page.getByText('Ingen er venta på denne samlinga.').waitFor();
  });

  it('show a leader the networks that he leads first', async () => {
    const { networkId } = await meetings.held();
    const { page } = await browser.signIn('network-leader:1', { language: 'nn' });
    expect(new URL(page.url()).pathname).toBe('/networks/mine');
    await page.locator(`a[href="/networks/${networkId}"]`).waitFor();
  });

  it.each(['nb', 'nn', 'en'] as const)('are accessible in %s', async (language) => {
    const paths = pagesOf(await meetings.held());
    const visitor = await browser.signIn('case-worker', { language });
    expect(await faultsOf(visitor, paths)).toEqual([]);
    const leader = await browser.signIn('network-leader:1', { language });
    expect(await faultsOf(leader, ['/networks/mine'])).toEqual([]);
    const contact = await browser.signIn('contact:1103', { language });
    expect(await faultsOf(contact, ['/my-invitations'])).toEqual([]);
  });

  it('can be read on a phone without scrolling sideways', async () => {
    const visitor = await browser.signIn('case-worker', { size: sizes.phone });
    const wide: string[] = [];
    for (const path of pagesOf(await meetings.held()))
      if (await scrollsSideways(await visitor.open(path))) wide.push(path);
    expect(wide).toEqual([]);
  });
});
