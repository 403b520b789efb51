import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@samanom/infra/browser';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

describe('operations', () => {
  it('is where the operator begins, and shows every service', async () => {
    const { page } = await browser.signIn('operator', { language: 'nn' });
    expect(new URL(page.url()).pathname).toBe('/operations');
    for (const name of ['Inngangen', 'Opptak', 'Nettverk'])
      await page.getByRole('heading', { level: 2, name }).waitFor();
  });

  it('lets a parked event be skipped, with a reason', async () => {
    const type = await browser.park('gateway', 'forget-person-when-erased');
    const { page } = await browser.signIn('operator', { language: 'nn' });
    const gateway = page.getByRole('region', { name: 'Inngangen' });
    const parked = gateway.getByRole('listitem').filter({ hasText: 'parked by a spec' });
    await parked.getByRole('button', { name: new RegExp(`Hopp over.*${type}`) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hopp over' }).click();
    await dialog.getByText('Skriv kvifor').waitFor();
    await dialog.getByLabel('Grunn').fill('Personen var alt sletta.');
    await dialog.getByRole('button', { name: 'Hopp over' }).click();
    await parked.waitFor({ state: 'detached' });
  });
});
