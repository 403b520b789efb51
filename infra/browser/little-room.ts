import type { Page } from 'playwright-core';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What has nothing of it in sight once it has the focus: it stands under what stays in its place. WCAG 2.4.11. */
export const focusHidden = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const hidden = (one) => {
      one.focus();
      if (document.activeElement !== one) return false;
      const box = one.getBoundingClientRect();
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const width = Math.min(innerWidth, box.right) - left;
      const height = Math.min(innerHeight, box.bottom) - top;
      if (width <= 0 || height <= 0) return true;
      return [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]].every(([x, y]) => {
        const there = document.elementFromPoint(left + x * width, top + y * height);
        return !there || !(one.contains(there) || there.contains(one));
      });
    };
    const all = [...document.querySelectorAll('${FOCUSABLE}')];
    return [...all, ...all.toReversed()].filter(hidden).map((one) => one.outerHTML.slice(0, 200));
  })()`);

/** How much of what is in sight stays in its place when the page is scrolled, from 0 to 1. */
export const shareThatStays = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const stays = (one) =>
      one !== null &&
      (['sticky', 'fixed'].includes(getComputedStyle(one).position) || stays(one.parentElement));
    const lines = Array.from({ length: 32 }, (_, n) => ((n + 0.5) * innerHeight) / 32);
    const covered = lines.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y)));
    return covered.length / lines.length;
  })()`);
