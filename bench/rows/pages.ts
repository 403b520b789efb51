import { TestBrowser, type Visitor } from '../../infra/browser/index.ts';
import { startThrowawaySystem } from '../../infra/test/throwaway.ts';
import type { Sample } from '../measure/drive.ts';
import { median } from '../measure/statistics.ts';
import { figures, tournament, type Contestant } from '../measure/tournament.ts';
import { atMost, type Row } from '../row.ts';

const VISITS = 5;

/** Where the largest thing of the page stood at last, in ms since it was asked for. */
const largestPaint = ({ page }: Visitor): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => new PerformanceObserver((list) =>
    resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`);

/** By somebody who has just signed in, in a browser that has nothing of the pages yet. */
const firstVisit = async (browser: TestBrowser): Promise<number> => {
  const visitor = await browser.signIn('case-worker');
  const paint = await largestPaint(visitor);
  await visitor.close();
  return paint;
};

/** By somebody who has been there before. */
const nextVisit = (visitor: Visitor, path: string) => async (): Promise<number> => {
  await visitor.open(path);
  return largestPaint(visitor);
};

const several = async (visit: () => Promise<number>): Promise<Sample> => {
  const tookMs: number[] = [];
  for (let n = 0; n < VISITS; n++) tookMs.push(await visit());
  return { paintMs: median(tookMs), slowestMs: Math.max(...tookMs) };
};

/** What a person waits for, from the address to the page. */
export const pages: Row = {
  name: 'pages',
  run: async ({ rounds, progress }) => {
    const system = await startThrowawaySystem();
    const browser = await TestBrowser.open(system.url, system.data);
    try {
      const visitor = await browser.signIn('case-worker');
      const contestants: readonly Contestant[] = [
        { name: 'first visit', run: () => several(() => firstVisit(browser)) },
        ...['/my-work', '/applications', '/networks', '/attendance'].map((path) => ({
          name: path,
          run: () => several(nextVisit(visitor, path)),
        })),
      ];
      const scores = await tournament(contestants, rounds, (text) => progress(`pages: ${text}`));
      const paints = contestants.map(({ name }) => median(figures(scores, name, 'paintMs')));
      return [
        {
          title: 'Pages of the back office, in a real browser',
          note: `Largest Contentful Paint of the embedded system with the real programme, ${VISITS} visits a turn, browser and system on one machine.`,
          columns: { paintMs: 'LCP ms', slowestMs: 'slowest ms' },
          scores,
          marks: [atMost('LCP of a page, ms', 1500, Math.max(...paints))],
        },
      ];
    } finally {
      await browser.close();
      await system.stop();
    }
  },
};
