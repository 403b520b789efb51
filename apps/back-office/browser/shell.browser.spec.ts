import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@samanom/infra/browser';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

describe('the back office', () => {
  it('brings who signs in to where their work waits, and says who they are', async () => {
    const { page } = await browser.signIn('case-worker');
    expect(new URL(page.url()).pathname).toBe('/my-work');
    await page.getByRole('button', { name: 'Solveig Haugen' }).waitFor();
  });

  it('says for which municipality one acts, by its name', async () => {
    const { page } = await browser.signIn('contact:1103');
    await page.getByRole('group', { name: 'Konto' }).getByText('Stavanger').waitFor();
  });

  it('speaks the language that is chosen, and says so to who listens', async () => {
    const { page } = await browser.signIn('case-worker', { language: 'en' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('nb');
    await page.getByRole('heading', { level: 1, name: 'Min arbeidsliste' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
  });

  it('ends with the session', async () => {
    const visitor = await browser.signIn('auditor');
    await visitor.page.getByRole('button', { name: 'Åse Moen' }).click();
    await visitor.page.getByRole('button', { name: 'Logg ut', exact: true }).click();
    await visitor.page.getByRole('heading', { name: 'Logg inn som' }).waitFor();
  });
});
