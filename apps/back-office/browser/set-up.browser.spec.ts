import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser, accessibilityFaults, type Visitor } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

/** Many pages are opened in one test. */
const LONG_MS = 180_000;

type Scope = Pick<Visitor['page'], 'getByRole'>;
const inBoth = async (scope: Scope, group: string, nb: string, nn: string) => {
  const texts = scope.getByRole('group', { name: group });
  await texts.getByLabel('Bokmål').fill(nb);
  await texts.getByLabel('Nynorsk').fill(nn);
};

describe('an application form', () => {
  it(
    'is built by keyboard, kept while it is written, seen as applicants see it, and published',
    async () => {
      const visitor = await browser.signIn('case-worker', { language: 'nn' });
      const title = `Skjema ${randomUUID().slice(0, 8)}`;
      const page = await visitor.open('/set-up/forms/new');
      await inBoth(page, 'Kva skjemaet heiter', title, title);
      const [text, themes] = [
        page.getByRole('region', { name: 'Felt 1' }),
        page.getByRole('region', { name: 'Felt 2' }),
      ];
      await inBoth(themes, 'Kva feltet heiter', 'Temaer', 'Temaa');
      await inBoth(page.getByRole('region', { name: 'Temaa' }), 'Hjelpetekst', 'Velg.', 'Vel.');
      await inBoth(text, 'Hjelpetekst', 'Kort.', 'Kort.');
      await inBoth(text, 'Kva feltet heiter', 'Prosjektets navn', 'Namnet på prosjektet');

      await page.getByRole('button', { name: 'Flytt Namnet på prosjektet ned' }).focus();
      await page.keyboard.press('Enter');
      const preview = page.getByRole('region', { name: 'Slik ser søkjaren det' });
      const names = async () => (await preview.locator('legend, label').allInnerTexts()).join(' ');
      expect(await names()).toMatch(/Temaa.*Namnet på prosjektet/);
      await preview.getByText('Bokmål', { exact: true }).click();
      expect(await names()).toMatch(/Temaer.*Prosjektets navn/);

      await page.reload();
      await page.getByText('er teke vare på').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sjå over og publiser' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Publiser' }).click();
      await page.getByRole('heading', { level: 1, name: /versjon 1/ }).waitFor();
      await page.getByRole('heading', { level: 3, name: title }).waitFor();
    },
    LONG_MS,
  );

  it(
    'says what it lacks before it is published',
    async () => {
      const visitor = await browser.signIn('case-worker', { language: 'nn' });
      const page = await visitor.open('/set-up/forms/new');
      await page.getByRole('button', { name: 'Sjå over og publiser' }).click();
      await page
        .getByRole('link', { name: /Skriv kva skjemaet heiter/ })
        .first()
        .click();
      expect(await page.evaluate('document.activeElement.id')).toBe('title-nb');
    },
    LONG_MS,
  );
});

describe('a cohort', () => {
  it(
    'is planned, and its call is written and kept',
    async () => {
      const name = `Prøve ${randomUUID().slice(0, 8)}`;
      const visitor = await browser.signIn('decider', { language: 'nn' });
      const page = await visitor.open('/set-up/cohorts/new');
      await page.getByLabel('Namn').fill(name);
      await page.getByRole('radio', { name: 'Prøve' }).check();
      await page.getByRole('button', { name: 'Planlegg pulja' }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('link', { name: 'Skriv utlysinga' }).click();
      await inBoth(page, 'Overskrift', 'Utlysning', 'Utlysing');
      await page.getByRole('button', { name: 'Sjå over og publiser' }).click();
      await page.getByRole('link', { name: 'Skriv teksten på nynorsk' }).waitFor();
      await page.reload();
      expect(
        await page.getByRole('group', { name: 'Overskrift' }).getByLabel('Nynorsk').inputValue(),
      ).toBe('Utlysing');
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    LONG_MS,
  );
});
