import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser, accessibilityFaults } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

/** Many pages are opened in one test. */
const LONG_MS = 180_000;

describe('a saved view', () => {
  it(
    'brings back filter and order, for colleagues too when it is shared, until it is removed',
    async () => {
      const name = `Vising ${randomUUID().slice(0, 8)}`;
      const mine = await browser.signIn('secretariat-administrator', { language: 'nn' });
      const page = await mine.open('/people?columns=email,telephone&search=demo');
      await page.getByRole('button', { name: /Lagra visingar/ }).click();
      await page.getByLabel('Namn på visinga').fill(name);
      await page.getByLabel('Del med').selectOption('secretariat-administrator');
      await page.getByRole('button', { name: 'Lagre visinga' }).click();
      await page.getByRole('link', { name }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      const colleague = await browser.signIn('second-secretariat-administrator', {
        language: 'nn',
      });
      const theirs = await colleague.open('/people');
      await theirs.getByRole('button', { name: /Lagra visingar/ }).click();
      await theirs.getByRole('link', { name }).click();
      await theirs.waitForURL(/search=demo/);
      await theirs.getByRole('columnheader', { name: 'Telefon' }).waitFor();

      await page.getByRole('button', { name: `Fjern «${name}»` }).click();
      await page.getByRole('link', { name }).waitFor({ state: 'detached' });
    },
    LONG_MS,
  );
});
