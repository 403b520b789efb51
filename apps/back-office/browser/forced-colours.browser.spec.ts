import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TestBrowser, type Visitor } from '@samanom/infra/browser';
import type { Locator } from 'playwright-core';
import { submitted, trialCohort } from './an-application.ts';
import { attendanceUnderTest } from './every-page/recorded-attendance.ts';

jest.setTimeout(240_000);

let browser: TestBrowser;
let caseWorker: Visitor;
let attendance: Awaited<ReturnType<typeof attendanceUnderTest>>;
let applicationId = '';

/** Whoever has chosen colours of their own sees no shadow and no background of ours: lines, marks and words remain. */
beforeAll(async () => {
  browser = await TestBrowser.open();
  attendance = await attendanceUnderTest(browser);
  applicationId = await submitted(browser);
  caseWorker = await browser.signIn('case-worker', { language: 'nn' });
  await caseWorker.page.emulateMedia({ forcedColors: 'active' });
});
afterAll(() => browser.close());

interface InPage {
  readonly getComputedStyle: (one: unknown, pseudo: string) => Readonly<Record<string, string>>;
}

const styleOf = (one: Locator, property: string, pseudo = ''): Promise<string | undefined> =>
  one.first().evaluate(
    (element, asked) => {
      const { getComputedStyle } = globalThis as unknown as InPage;
      return getComputedStyle(element, asked.pseudo)[asked.property];
    },
    { property, pseudo },
  );

describe('in forced colours', () => {
  it('the place where one is has a line of its own', async () => {
    const page = await caseWorker.open('/applications');
    const places = page.getByRole('navigation', { name: 'Arbeid' });
    const here = places.getByRole('link', { name: 'Søknader' });
    const elsewhere = places.getByRole('link', { name: 'Puljer', exact: true });
    expect(await styleOf(here, 'borderInlineStartWidth')).toBe('4px');
    expect(await styleOf(elsewhere, 'borderInlineStartWidth')).toBe('0px');

    await caseWorker.open(`/applications/${applicationId}`);
    const tabs = page.getByRole('navigation', { name: 'Sider i saka' });
    const [tab, other] = [tabs.getByRole('link').nth(0), tabs.getByRole('link').nth(1)];
    const canvas = await styleOf(page.locator('body'), 'backgroundColor');
    expect(await styleOf(tab, 'borderBlockEndColor')).not.toBe(canvas);
    expect(await styleOf(other, 'borderBlockEndColor')).toBe(canvas);
  });

  it('the case that the queue has come to has one too', async () => {
    const page = await caseWorker.open('/applications/queue');
    const cases = page.getByRole('list').filter({ has: page.locator('[aria-current]') });
    expect(await styleOf(cases.locator('[aria-current]'), 'borderInlineStartWidth')).toBe('4px');
    const others = cases.locator('button:not([aria-current])');
    expect(await styleOf(others, 'borderInlineStartWidth')).toBe('0px');
  });

  it('a status has a line around its word', async () => {
    const page = await caseWorker.open('/applications');
    const tag = page.getByRole('cell').locator('.status-tag').first();
    expect(await tag.innerText()).not.toBe('');
    expect(await styleOf(tag, 'borderTopStyle')).toBe('solid');
  });

  it('who is there is told by a mark, a word and a line', async () => {
    const page = await caseWorker.open(`/gatherings/${attendance.underWay}/attendance`);
    const saying = (words: string) => page.locator('.party-button', { hasText: words });
    const there = saying('✓ Til stades');
    expect(await there.first().getAttribute('aria-pressed')).toBe('true');
    const lineOfAbsent = await styleOf(saying('✕ Ikkje til stades'), 'borderTopColor');
    expect(await styleOf(there, 'borderTopColor')).not.toBe(lineOfAbsent);
    expect(await saying('Ikkje ført').count()).toBeGreaterThan(0);
  });

  it('the ledger says in words what its colours say', async () => {
    const page = await caseWorker.open(`/attendance?networkId=${attendance.networkOfRecorded}`);
    const states = await page.locator('.party-states li').allInnerTexts();
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter((state) => !/: \S/.test(state))).toEqual([]);
  });

  it('bars of different kinds look different, and so does what explains them', async () => {
    const page = await caseWorker.open('/programme');
    const chart = page.getByRole('figure', { name: 'Kommunar i kvar pulje, etter fylke' });
    const bars = [0, 1].map((n) => chart.locator(`rect[data-series="${n}"]`));
    const keys = [0, 1].map((n) => chart.locator(`.legend [data-series="${n}"]`));
    const fills = await Promise.all(bars.map((bar) => styleOf(bar, 'fill')));
    expect(new Set(fills).size).toBe(2);
    expect(
      await Promise.all(keys.map((key) => styleOf(key, 'backgroundColor', '::before'))),
    ).toEqual(fills);
    const tile = page
      .getByRole('img', { name: /Kommunar som deltek, etter fylke/ })
      .locator('rect');
    expect(await styleOf(tile, 'stroke')).not.toBe(await styleOf(tile, 'fill'));
  });

  it('what has the focus has a ring, or the field around it has', async () => {
    const page = await caseWorker.open('/networks/new');
    const focused = page.locator(':focus');
    for (let step = 0; step < 28; step += 1) {
      await page.keyboard.press('Tab');
      const ringed =
        (await focused.getAttribute('type')) === 'checkbox' ? focused.locator('..') : focused;
      expect(await styleOf(ringed, 'outlineStyle')).toBe('solid');
      expect(await styleOf(ringed, 'outlineWidth')).toBe('3px');
    }
  });

  it('what is to be mended is in a frame, and said at the field', async () => {
    const page = await caseWorker.open('/networks/new');
    await page.getByRole('button', { name: 'Skip nettverk' }).click();
    const summary = page.locator('ds-error-summary, .ds-error-summary');
    await summary.getByRole('link', { name: 'Skriv kva nettverket heiter.' }).waitFor();
    expect(await styleOf(summary, 'borderTopStyle')).toBe('solid');
  });

  it('a row that is chosen has its box ticked by the system, and is counted', async () => {
    const decider = await browser.signIn('decider', { language: 'nn' });
    await decider.page.emulateMedia({ forcedColors: 'active' });
    const page = await decider.open(`/cohorts/${await trialCohort(browser)}`);
    const box = page.getByRole('row').getByRole('checkbox').nth(1);
    await box.check();
    expect(await styleOf(box, 'appearance')).toBe('auto');
    await page.getByText('1 valde').waitFor();
  });
});
