import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What axe finds against WCAG 2.1 AA and good practice on the page as it stands, one line each; none is right. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
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
