import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TestBrowser, accessibilityFaults, scrollsSideways, sizes } from '@samanom/infra/browser';
import { MeetingsUnderTest } from './meetings-under-test.ts';

jest.setTimeout(240_000); // As the other pages of meetings: slow where the machine is busy.

let browser: TestBrowser;
let meetings: MeetingsUnderTest;
let recorded: Awaited<ReturnType<MeetingsUnderTest['recorded']>>;

beforeAll(async () => {
  browser = await TestBrowser.open();
  meetings = await MeetingsUnderTest.on(browser);
  recorded = await meetings.recorded('Uvêr.');
});
afterAll(() => browser.close());

const leader = (language: 'nb' | 'nn' | 'en' = 'nn') =>
  browser.signIn('network-leader:1', { language });

describe('a gathering that parties missed', () => {
  it('waits for the leader in My work, with the way to the deviations', async () => {
    const visitor = await leader();
    const page = await visitor.open('/my-work');
    await page.getByText(/^Avvik utan grunn \(\d+\)$/).click();
    await page.locator(`a[href*="networkId=${recorded.networkId}"]`).click();
    await page.waitForURL((url) => url.pathname === '/attendance/deviations');
    const [first = ''] = recorded.names;
    await page.getByRole('rowheader', { name: first }).first().waitFor();
  });

  it('is told in the history of its network, with proof', async () => {
    const visitor = await leader();
    const page = await visitor.open(`/networks/${recorded.networkId}`);
    await page.getByRole('link', { name: 'Historikk' }).click();
    await page.getByRole('heading', { level: 1, name: /^Historikken til / }).waitFor();
    await page.getByText('Samling 1 byrja 10. april 2013.').waitFor();
    await page.getByText('Det vart ført kven som var på samling 1.').waitFor();
    await page.getByText('Prov').first().click();
    await page.getByText('Fingeravtrykk (SHA-256)').first().waitFor();
  });

  it('is told in its own history, with the reason that was given', async () => {
    const [name = ''] = recorded.names;
    const visitor = await leader();
    const page = await visitor.open(`/gatherings/${recorded.gatheringId}`);
    await page.getByRole('link', { name: 'Historikk' }).click();
    await page.getByText(`${name} mangla folkevalde på samling 1.`).waitFor();
    await page.getByText('Grunn: Uvêr.').waitFor();
  });

  it('came after its participations had found their network', async () => {
    const visitor = await browser.signIn('case-worker', { language: 'nn' });
    const [name = ''] = recorded.names;
    const page = await visitor.open(`/memberships/${recorded.participationId}/timeline`);
    const placed = new RegExp(`^${name} fekk plass i nettverket Heiltid .* frå 1. januar 2012.$`);
    await page.getByText(placed).first().waitFor();
  });
});

describe('a gathering of another network', () => {
  it('shows a municipality when and where it is, and nothing that it may not open', async () => {
    const visitor = await browser.signIn('contact:1103', { language: 'nn' });
    const page = await visitor.open(`/gatherings/${recorded.gatheringId}`);
    await page.getByText('Bodø').first().waitFor();
    await visitor.settled();
    expect(await page.getByRole('link', { name: 'Historikk' }).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByText(/Grunn: /).count()).toBe(0);
  });
});

describe('the pages of what has happened', () => {
  it.each(['nb', 'nn', 'en'] as const)('are accessible in %s, on a phone too', async (language) => {
    const visitor = await leader(language);
    const paths = [
      '/my-work',
      `/networks/${recorded.networkId}/timeline`,
      `/gatherings/${recorded.gatheringId}/timeline`,
    ];
    for (const path of paths) {
      const page = await visitor.open(path);
      expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
      await page.setViewportSize(sizes.phone);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      await page.setViewportSize(sizes.desk);
    }
  });
});
