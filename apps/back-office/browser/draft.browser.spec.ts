import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser, type Visitor } from '@samanom/infra/browser';
import { content, drafted } from './an-application.ts';

const BUSY_MS = 600_000;
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

interface Draft {
  readonly content: Readonly<Record<string, unknown>>;
}

const saved = (applicationId: string): Promise<Draft> =>
  browser.as('contact:1103').get(`/intake/applications/${applicationId}/draft`);

const challenge = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Utfordring' });

/** The challenge of an application, open for somebody to write on. */
const openTo = async (person: string, applicationId: string): Promise<Visitor> => {
  const visitor = await browser.signIn(person, { language: 'nn' });
  await visitor.open(`/applications/${applicationId}/draft/challenge`);
  return visitor;
};

describe('a draft', () => {
  it(
    'survives a lost connection, and is saved when it is back',
    async () => {
      const applicationId = await drafted(browser);
      const visitor = await openTo('contact:1103', applicationId);
      await visitor.context.setOffline(true);
      await challenge(visitor).fill('Skrive utan nett.');
      await visitor.page.getByText('Ikkje lagra enno').waitFor();
      expect((await saved(applicationId)).content['challenge']).toBe(content.challenge);
      await visitor.context.setOffline(false);
      await visitor.page.getByText(/^Lagra /).waitFor();
      expect((await saved(applicationId)).content['challenge']).toBe('Skrive utan nett.');
    },
    BUSY_MS,
  );

  it(
    'is there again after the window was closed before it was saved',
    async () => {
      const applicationId = await drafted(browser);
      const visitor = await openTo('contact:1103', applicationId);
      await visitor.context.setOffline(true);
      await challenge(visitor).fill('Skrive rett før vindauget vart lukka.');
      await visitor.page.getByText('Ikkje lagra enno').waitFor();
      await visitor.page.close();
      await visitor.context.setOffline(false);
      const again = await visitor.context.newPage();
      await again.goto(`${browser.url}/applications/${applicationId}/draft/challenge`);
      await again.getByText('Skrive rett før vindauget vart lukka.').waitFor();
      await again.getByText(/^Lagra /).waitFor();
      expect((await saved(applicationId)).content['challenge']).toBe(
        'Skrive rett før vindauget vart lukka.',
      );
    },
    BUSY_MS,
  );

  it(
    'that two write on is overwritten by neither: who is second keeps or takes, and sees who was first',
    async () => {
      const applicationId = await drafted(browser, { municipalities: ['1103', '0906'] });
      const second = await openTo('contact:1103', applicationId);
      const first = await openTo('contact:0906', applicationId);
      await challenge(first).fill('Frå Arendal.');
      await first.page.getByText(/^Lagra /).waitFor();
      await challenge(second).fill('Frå Stavanger.');
      await second.page.getByText('Nokon andre endra saka medan du skreiv').waitFor();
      await second.page.getByText('Har òg skrive i «Utfordring».').waitFor();
      expect((await saved(applicationId)).content['challenge']).toBe('Frå Arendal.');
      await second.page.getByRole('button', { name: 'Behald mitt' }).click();
      await second.page.getByText(/^Lagra /).waitFor();
      expect((await saved(applicationId)).content['challenge']).toBe('Frå Stavanger.');

      await challenge(first).fill('Enno ein gong frå Arendal.');
      await first.page.getByRole('button', { name: 'Hent nytt' }).click();
      await first.page.getByText('Frå Stavanger.').waitFor();
    },
    BUSY_MS,
  );
});
