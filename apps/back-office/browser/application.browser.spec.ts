import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@samanom/infra/browser';
import { drafted, presented } from './an-application.ts';

const JOURNEY_MS = 600_000;
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

describe('an application', () => {
  it(
    'is stood behind with the keyboard alone',
    async () => {
      const applicationId = await presented(browser);
      const visitor = await browser.signIn('elected:1103', { language: 'nn' });
      const page = await visitor.open(`/applications/${applicationId}/endorsement`);
      await page.getByRole('link', { name: 'Gå rett til skjemaet' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Vi står bak søknaden' }).focus();
      await page.keyboard.press('Enter');
      const summary = page.locator('ds-error-summary, [class*="error-summary"]').first();
      await summary.getByRole('link').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Kommunestyret');
      await page.keyboard.press('Tab');
      await page.keyboard.type('24/101');
      await page.keyboard.press('Tab');
      await page.getByLabel('Dato for vedtaket').fill('2024-05-02');
      await page.getByLabel('Merknad (valfritt)').press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Folkevalde' }).getByText('Står bak').waitFor();
    },
    JOURNEY_MS,
  );

  it(
    'waits for a party that the contact has reminded of it, and says so',
    async () => {
      const applicationId = await presented(browser, { municipalities: ['0602'] });
      const contact = await browser.signIn('contact:0602', { language: 'nn' });
      const page = await contact.open(`/applications/${applicationId}`);
      const column = page.getByRole('region', { name: 'Tillitsvalde' });
      await column.getByRole('button', { name: 'Minn på' }).click();
      const dialog = page.getByRole('dialog', { name: 'Minn parten på søknaden?' });
      await dialog.getByRole('button', { name: 'Minn på' }).click();
      await column.getByText(/^Mint på /).waitFor();
      expect(await column.getByRole('button').count()).toBe(0);
      const employees = await browser.signIn('employees:0602', { language: 'nn' });
      const work = await employees.open('/my-work');
      const line = work.locator(`a[href="/applications/${applicationId}"]`);
      await line.getByText(/De vart minte på det/).waitFor();
    },
    JOURNEY_MS,
  );

  it(
    'is shown to nobody of another municipality, and written by no party',
    async () => {
      const applicationId = await drafted(browser);
      const stranger = await browser.signIn('contact:0602', { language: 'nn' });
      await stranger.open(`/applications/${applicationId}`);
      await stranger.page.getByRole('heading', { name: 'Dette kan ikkje visast' }).waitFor();
      const elected = await browser.signIn('elected:1103', { language: 'nn' });
      await elected.open(`/applications/${applicationId}/draft`);
      await elected.page
        .getByRole('heading', { name: 'Du har ikkje tilgang til denne sida' })
        .waitFor();
      expect(await elected.page.getByRole('link', { name: 'Skriv' }).count()).toBe(0);
    },
    JOURNEY_MS,
  );
});
