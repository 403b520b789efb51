import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@samanom/infra/browser';
import { content, drafted, presented, trialCohort } from './an-application.ts';

const JOURNEY_MS = 600_000;
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

const standBehind = async (person: string, applicationId: string): Promise<void> => {
  const visitor = await browser.signIn(person, { language: 'nn' });
  const page = await visitor.open(`/applications/${applicationId}/endorsement`);
  await page.getByText(content.challenge).waitFor();
  await page.getByLabel('Kven som har gjort vedtaket').fill('Kommunestyret');
  await page.getByLabel('Saksnummer').fill('24/101');
  await page.getByLabel('Dato for vedtaket').fill('2024-05-02');
  await page.getByRole('button', { name: 'Vi står bak søknaden' }).click();
  await page.getByRole('heading', { name: 'Dei tre partane' }).waitFor();
  await visitor.close();
};

describe('an application', () => {
  it(
    'is begun and written by the contact, stood behind by three parties, and sent',
    async () => {
      await trialCohort(browser);
      const contact = await browser.signIn('contact:1103', { language: 'nn' });
      const page = await contact.open('/applications/new');
      await page.getByRole('radio', { name: /Prøvepulje \(berre/ }).check();
      await page.getByRole('button', { name: 'Begynn søknaden' }).click();
      await page.waitForURL('**/draft');
      const applicationId = /applications\/([^/]+)\/draft/.exec(page.url())?.[1] ?? '';
      const { title, ...others } = content;
      await browser
        .as('contact:1103')
        .put(
          `/intake/applications/${applicationId}/draft`,
          { content: others },
          { 'if-match': '"draft-0"' },
        );

      await contact.open(`/applications/${applicationId}/draft/check`);
      await page.getByRole('link', { name: '«Namnet på prosjektet» er ikkje skrive.' }).click();
      await page.getByRole('textbox', { name: 'Namnet på prosjektet' }).fill(title);
      await page.getByText(/^Lagra /).waitFor();
      await page.getByRole('link', { name: 'Sjå over søknaden' }).click();
      await page.getByRole('button', { name: 'Legg fram for partane' }).click();
      await page.getByText('Lagd fram for partane').first().waitFor();

      for (const party of ['elected', 'administration', 'employees'])
        await standBehind(`${party}:1103`, applicationId);

      await contact.open(`/applications/${applicationId}`);
      await page.getByRole('button', { name: 'Send søknaden' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Send søknaden' }).click();
      await page.getByText(/Slik han vart send/).waitFor();
    },
    JOURNEY_MS,
  );

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
