import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  TestBrowser,
  accessibilityFaults,
  focusHidden,
  scrollsSideways,
  shareThatStays,
  sizes,
} from '@samanom/infra/browser';
import { Cast } from './cast.ts';
import { addressOf } from './every-page/looked-at.ts';
import { pagesOfAdministration } from './every-page/pages-of-administration.ts';
import { pagesOfCases } from './every-page/pages-of-cases.ts';
import { pagesOfNetworks } from './every-page/pages-of-networks.ts';
import { subjectsOn, type Subjects } from './every-page/subjects.ts';

const pages = [...pagesOfCases, ...pagesOfNetworks, ...pagesOfAdministration];

let browser: TestBrowser;
let subjects: Subjects;
let cast: Cast;

beforeAll(async () => {
  browser = await TestBrowser.open();
  cast = new Cast(browser);
  subjects = await subjectsOn(browser);
});
afterAll(() => browser.close());

describe('every page', () => {
  it('of the registry is looked at here', async () => {
    // By its name only: its types are those of pages, which this program knows nothing of.
    const registry: string = '../src/screens.ts';
    const { screens } = (await import(registry)) as { screens: readonly { path: string }[] };
    const looked = new Set(pages.map(({ path }) => path));
    expect([...looked].sort()).toEqual(screens.map(({ path }) => path).sort());
  });
});

describe('accessible, and readable where there is little room', () => {
  it.each(pages)('$path, as $person sees it', async (one) => {
    const visitor = await cast.person(one.person);
    const { page } = visitor;
    await page.setViewportSize(sizes.desk);
    await visitor.open(addressOf(one, subjects));
    await one.then?.(page);
    await page.getByRole('heading', { level: 1, name: one.heading, exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await visitor.speak('en');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.setViewportSize(sizes.phone);
    await visitor.speak('nb');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await focusHidden(page)).toEqual([]);

    await page.setViewportSize(sizes.magnified);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await focusHidden(page)).toEqual([]);
    expect(await shareThatStays(page)).toBeLessThan(0.5);
  });
});
