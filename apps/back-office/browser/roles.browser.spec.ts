import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

const [first, second] = ['secretariat-administrator', 'second-secretariat-administrator'];
/** Many pages are opened in one test. */
const LONG_MS = 180_000;
/** A role is effective everywhere within so long. */
const EFFECTIVE_MS = 60_000;

const somebody = async (name: string): Promise<string> => {
  const { personId } = await browser.as(first).post<{ personId: string }>('/gateway/people', {
    name,
    email: `${randomUUID()}@example.no`,
    telephone: null,
    language: 'nn',
    organisations: ['ministry'],
  });
  return personId;
};

describe('the decider’s role', () => {
  it(
    'is proposed by one and confirmed by another',
    async () => {
      const name = `Avgjer Demo-${randomUUID().slice(0, 8)}`;
      await somebody(name);
      const proposer = await browser.signIn(first, { language: 'nn' });
      const page = await proposer.open('/roles/new');
      await page.getByRole('searchbox').fill(name);
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.getByLabel('Rolle', { exact: true }).selectOption('decider');
      await page.getByText('tek det to å gje').waitFor();
      await page.getByLabel('Organisasjon').selectOption('ministry');
      await page.getByLabel('Grunn').fill('Ny avdelingsdirektør.');
      await page.getByRole('button', { name: 'Foreslå rolla' }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('cell', { name: 'Foreslått', exact: true }).waitFor();
      expect(await page.getByRole('button', { name: /Stadfest/ }).count()).toBe(0);

      const confirmer = await browser.signIn(second, { language: 'nn' });
      await confirmer.open('/roles');
      const waiting = confirmer.page.getByRole('listitem').filter({ hasText: name });
      await waiting.getByRole('button', { name: /Stadfest/ }).click();
      await confirmer.page.getByRole('dialog').getByRole('button', { name: 'Stadfest' }).click();
      await waiting.waitFor({ state: 'detached' });

      await page.reload();
      await page.getByRole('cell', { name: 'Gjeld', exact: true }).waitFor();
    },
    LONG_MS,
  );
});

describe('a role that is revoked in mid-session', () => {
  it(
    'shuts the pages that it opened',
    async () => {
      const analyst = await browser.signIn('analyst', { language: 'nn' });
      const { personId } = (await (
        await analyst.page.request.get(`${browser.url}/session`)
      ).json()) as { personId: string };
      await browser.as(first).post(`/gateway/people/${personId}/roles`, {
        organisation: 'secretariat',
        role: 'operator',
        reason: 'Vikar i drifta.',
      });
      await analyst.page.reload();
      await analyst.page.getByRole('link', { name: 'Drift' }).click({ timeout: EFFECTIVE_MS });
      await analyst.page.getByRole('heading', { level: 2, name: 'Opptak' }).waitFor();

      const administrator = await browser.signIn(first, { language: 'nn' });
      const page = await administrator.open(`/people/${personId}`);
      await page.getByRole('button', { name: /Ta tilbake.*drift/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Grunn').fill('Vikariatet er over.');
      await dialog.getByRole('button', { name: 'Ta tilbake' }).click();
      await page.getByRole('cell', { name: 'Teken tilbake', exact: true }).waitFor();

      await analyst.page
        .getByRole('heading', { level: 1, name: 'Du har ikkje tilgang til denne sida' })
        .waitFor({ timeout: EFFECTIVE_MS });
    },
    3 * EFFECTIVE_MS,
  );
});

describe('the page of roles', () => {
  it('is where a municipality’s administrator begins', async () => {
    const visitor = await browser.signIn('administrator:1103');
    expect(new URL(visitor.page.url()).pathname).toBe('/roles');
  });
});
