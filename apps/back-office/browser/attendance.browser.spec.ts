import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AttendanceSheet } from '@samanom/contracts/networks';
import { TestBrowser, scrollsSideways, sizes, type Visitor } from '@samanom/infra/browser';
import { MeetingsUnderTest } from './meetings-under-test.ts';
import { until } from './until.ts';

/** Several pages, and people who wait for each other: nothing of it is quick where the machine is busy. */
jest.setTimeout(240_000);

let browser: TestBrowser;
let meetings: MeetingsUnderTest;

beforeAll(async () => {
  browser = await TestBrowser.open();
  meetings = await MeetingsUnderTest.on(browser);
});
afterAll(() => browser.close());

const atTheDoor = async (gatheringId: string, person = 'network-leader:1') => {
  const visitor = await browser.signIn(person, { size: sizes.tablet, language: 'nn' });
  await visitor.open(`/gatherings/${gatheringId}/attendance`);
  return visitor;
};

const button = ({ page }: Visitor, name: string, party: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}, ${party}`) });

/** Which notes the service holds, all of them: those that stand, and those that no longer do. */
const notesOf = ({ rows }: AttendanceSheet) =>
  rows.flatMap(({ name, parties }) =>
    parties.flatMap(({ party, note, earlier }) =>
      [...(note ? [note] : []), ...earlier].map(({ present }) => [name, party, present]),
    ),
  );

/** The same, once there are so many: what was sent is seen a moment later. */
const notesOnceThereAre = (count: number, gatheringId: string) =>
  until(async () => {
    const notes = notesOf(await meetings.sheet(gatheringId));
    return notes.length >= count ? notes : undefined;
  });

describe('attendance at the door of a gathering', () => {
  it('is noted by a tap, found by a few letters, and shown as sent', async () => {
    const { gatheringId, names } = await meetings.held();
    const visitor = await atTheDoor(gatheringId);
    const [first = '', second = ''] = names;
    await visitor.page.getByRole('searchbox', { name: 'Finn deltakar' }).fill(first.slice(0, 4));
    await visitor.page.getByRole('heading', { name: second }).waitFor({ state: 'detached' });
    await button(visitor, first, 'Folkevalde').click();
    await button(visitor, first, 'Folkevalde.*Til stades').waitFor();
    await visitor.page.getByText('Alt er sendt').waitFor();
    expect(await notesOnceThereAre(1, gatheringId)).toEqual([[first, 'elected', true]]);
  });

  it('is not lost with the line, nor with the page, and arrives once', async () => {
    const { gatheringId, names } = await meetings.held();
    const visitor = await atTheDoor(gatheringId);
    const { page, context } = visitor;
    const [first = '', second = ''] = names;
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    await page.waitForFunction(
      `caches.open('samanom-pages').then((cache) => cache.keys()).then((keys) => keys.length > 5)`,
    );
    await context.setOffline(true);
    await button(visitor, first, 'Folkevalde').click();
    await button(visitor, first, 'Tillitsvalde').click();
    await button(visitor, second, 'Administrasjon').click();
    await page.getByText('3 ikkje sende').waitFor();

    await page.reload();
    await page.getByText('3 ikkje sende').waitFor();
    await button(visitor, first, 'Folkevalde.*Til stades').waitFor();
    await button(visitor, first, 'Folkevalde').click();
    await page.getByText('4 ikkje sende').waitFor();
    expect(notesOf(await meetings.sheet(gatheringId))).toEqual([]);

    await context.setOffline(false);
    await page.getByText('Alt er sendt').waitFor();
    const notes = await notesOnceThereAre(4, gatheringId);
    expect(notes).toHaveLength(4);
    expect(notes).toEqual(
      expect.arrayContaining([
        [first, 'elected', false],
        [first, 'elected', true],
        [first, 'employees', true],
        [second, 'administration', true],
      ]),
    );
    await page.reload();
    await visitor.settled();
    await button(visitor, first, 'Folkevalde.*Ikkje til stades').waitFor();
    expect(notesOf(await meetings.sheet(gatheringId))).toHaveLength(4);
  });

  it('arrives once though the answer is lost on its way back', async () => {
    const { gatheringId, names } = await meetings.held();
    const visitor = await atTheDoor(gatheringId);
    const [first = ''] = names;
    let lost = 0;
    await visitor.page.route('**/presence', async (route) => {
      if (lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await button(visitor, first, 'Administrasjon').click();
    await visitor.page.getByText('1 ikkje sendt').waitFor();
    await visitor.page.getByText('Alt er sendt').waitFor();
    expect(lost).toBe(1);
    expect(await notesOnceThereAre(1, gatheringId)).toEqual([[first, 'administration', true]]);
  });

  it('is seen by another tablet, and the later note stands where both wrote', async () => {
    const { gatheringId, names } = await meetings.held();
    const one = await atTheDoor(gatheringId);
    const other = await atTheDoor(gatheringId, 'case-worker');
    const [first = '', second = ''] = names;
    await button(one, second, 'Folkevalde').click();
    await button(other, second, 'Folkevalde.*Til stades').waitFor();

    await one.context.setOffline(true);
    await button(one, first, 'Folkevalde').click();
    await one.page.getByText('1 ikkje sendt').waitFor();
    await button(other, first, 'Folkevalde').click();
    await button(other, first, 'Folkevalde.*Til stades').click();
    await button(other, first, 'Folkevalde.*Ikkje til stades').waitFor();
    await other.page.getByText('Alt er sendt').waitFor();
    await one.context.setOffline(false);
    await one.page.getByText('1 føring gjeld ikkje').waitFor();
    await button(one, first, 'Folkevalde.*Ikkje til stades').waitFor();
    await one.page.getByRole('button', { name: 'Eg har lese det' }).click();
    await one.page.getByText('1 føring gjeld ikkje').waitFor({ state: 'detached' });
    const notes = notesOf(await meetings.sheet(gatheringId));
    expect(notes.filter(([name]) => name === first)).toHaveLength(3);
  });

  it('has big targets, and fits a tablet and a phone', async () => {
    const { gatheringId } = await meetings.held();
    for (const size of [sizes.tablet, sizes.phone]) {
      const { page } = await atTheDoor(gatheringId);
      await page.setViewportSize(size);
      const heights = await page.evaluate<number[]>(
        `[...document.querySelectorAll('.party-button')].map((one) => one.getBoundingClientRect().height)`,
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
      expect(await scrollsSideways(page)).toBe(false);
    }
  });
});
