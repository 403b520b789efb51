import type { TestBrowser } from '@samanom/infra/browser';
import { content } from './an-application.ts';
import type { Cast } from './cast.ts';

/** The contact begins an application in the trial cohort, mends what the check page names, and lays it before the parties. */
export const apply = async (browser: TestBrowser, cast: Cast, number: string): Promise<string> => {
  const page = await cast.at(`contact:${number}`, '/applications/new');
  await page.getByRole('radio', { name: /Prøvepulje \(berre/ }).check();
  await page.getByRole('button', { name: 'Begynn søknaden' }).click();
  await page.waitForURL('**/draft');
  const applicationId = /applications\/([^/]+)\/draft/.exec(page.url())?.[1] ?? '';
  const { title, ...others } = content;
  await browser
    .as(`contact:${number}`)
    .put(
      `/intake/applications/${applicationId}/draft`,
      { content: others },
      { 'if-match': '"draft-0"' },
    );

  await cast.at(`contact:${number}`, `/applications/${applicationId}/draft/check`);
  await page.getByRole('link', { name: '«Namnet på prosjektet» er ikkje skrive.' }).click();
  await page.getByRole('textbox', { name: 'Namnet på prosjektet' }).fill(title);
  await page.getByText(/^Lagra /).waitFor();
  await page.getByRole('link', { name: 'Sjå over søknaden' }).click();
  await page.getByRole('button', { name: 'Legg fram for partane' }).click();
  await page.getByText('Lagd fram for partane').first().waitFor();
  return applicationId;
};

/** A party reads the text, and stands behind it with its mandate. */
export const standBehind = async (cast: Cast, person: string, applicationId: string) => {
  const page = await cast.at(person, `/applications/${applicationId}/endorsement`);
  await page.getByText(content.challenge).waitFor();
  await page.getByLabel('Kven som har gjort vedtaket').fill('Kommunestyret');
  await page.getByLabel('Saksnummer').fill('24/101');
  await page.getByLabel('Dato for vedtaket').fill('2024-05-02');
  await page.getByRole('button', { name: 'Vi står bak søknaden' }).click();
  await page.getByRole('heading', { name: 'Dei tre partane' }).waitFor();
};

/** The contact sends it in. */
export const submit = async (cast: Cast, person: string, applicationId: string) => {
  const page = await cast.at(person, `/applications/${applicationId}`);
  await page.getByRole('button', { name: 'Send søknaden' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send søknaden' }).click();
  await page.getByText(/Slik han vart send/).waitFor();
};
