import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary?: string;
  }[];
}

/**
 * What axe finds against WCAG 2.1 AA and good practice on the page as it stands, one line each; none is right.
 * Asked again of the same page, it has no need to be brought in again, nor to read the style sheets.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate<boolean>('"axe" in window');
  if (!isThere) await page.evaluate(axe.source);
  const options = { runOnly: rules, resultTypes: ['violations'], preload: !isThere };
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      `${id}: ${help} at ${target.join(' ')} ${failureSummary.replaceAll(/\s+/g, ' ')}`.trim(),
    ),
  );
}

/** Whether the page must be scrolled sideways to be read, which at 320 px it must not. WCAG 1.4.10. */
export const scrollsSideways = async (page: Page): Promise<boolean> => {
  const [whole, shown] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  return whole > shown;
};
