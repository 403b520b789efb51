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
const secretariat = 'secretariat-administrator';

/** Somebody written down by the secretariat, whom nobody else looks at. */
const somebody = async (name: string): Promise<string> => {
  const { personId } = await browser.as(secretariat).post<{ personId: string }>('/gateway/people', {
    name,
    email: `${randomUUID()}@example.no`,
    telephone: null,
    language: 'nn',
    organisations: ['ministry'],
  });
  return personId;
};

describe('the people directory', () => {
  it(
    'takes somebody new, and is changed',
    async () => {
      const name = `Ny Demo-${randomUUID().slice(0, 8)}`;
      const { page } = await browser.signIn(secretariat, { language: 'nn' });
      await page.getByRole('link', { name: 'Personar' }).click();
      await page.getByRole('link', { name: 'Før opp ein person' }).click();
      await page.getByRole('button', { name: 'Før opp', exact: true }).click();
      await page.getByRole('link', { name: 'Skriv namnet' }).waitFor();
      await page.getByLabel('Namn', { exact: true }).fill(name);
      await page.getByLabel('E-post').fill(`${randomUUID()}@example.no`);
      await page.getByRole('button', { name: 'Før opp', exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();

      await page.getByRole('link', { name: 'Endre' }).click();
      await page.getByLabel('Telefon').fill('51 50 70 90');
      await page.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText('endra telefon').waitFor();
    },
    LONG_MS,
  );
});

describe('an erased person', () => {
  it('knows by name who leads a network, also one who has never signed in', async () => {
    const { page } = await browser.signIn('case-worker', { language: 'nn' });
    await page.goto(`${browser.url}/networks?search=Prøvenettverk`);
    await page
      .getByRole('row', { name: /Prøvenettverk 3/ })
      .getByText('Anders Lunde')
      .waitFor();
  });

  it(
    'is somebody no longer known, to those who look from then on',
    async () => {
      const name = `Borte Demo-${randomUUID().slice(0, 8)}`;
      const personId = await somebody(name);
      const visitor = await browser.signIn(secretariat, { language: 'nn' });
      const page = await visitor.open(`/people/${personId}`);
      await page.getByRole('button', { name: 'Slett personen …' }).click();
      const dialog = page.getByRole('dialog');
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Slett personen for godt' }).click();
      await dialog.getByText('Skriv kvifor').waitFor();
      await dialog.getByLabel(/Kvifor blir personen sletta/).fill('Personen har bede om det.');
      await dialog.getByRole('button', { name: 'Slett personen for godt' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sletta person' }).waitFor();

      const other = await browser.signIn('second-secretariat-administrator', { language: 'nn' });
      await other.open(`/people/${personId}`);
      await other.page.getByRole('heading', { level: 1, name: 'Sletta person' }).waitFor();
      await other.open(`/people?search=${encodeURIComponent(name)}`);
      await other.page.getByText('Ingen treff').waitFor();
    },
    LONG_MS,
  );

  it(
    'is not erased while a role is held',
    async () => {
      const personId = await somebody('Held Demo-Rolle');
      await browser.as(secretariat).post(`/gateway/people/${personId}/roles`, {
        organisation: 'ministry',
        role: 'case-worker',
        reason: 'Tilsett.',
      });
      const visitor = await browser.signIn(secretariat, { language: 'nn' });
      const page = await visitor.open(`/people/${personId}?act=erase`);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/Kvifor blir personen sletta/).fill('Personen har bede om det.');
      await dialog.getByRole('button', { name: 'Slett personen for godt' }).click();
      await dialog.getByText('Personen har roller').waitFor();
      expect(await dialog.getByLabel(/Kvifor blir personen sletta/).inputValue()).toBe(
        'Personen har bede om det.',
      );
    },
    LONG_MS,
  );
});

describe('whoever signs out everywhere', () => {
  it(
    'is signed out on the other machine too',
    async () => {
      const here = await browser.signIn('analyst', { language: 'nn' });
      const elsewhere = await browser.signIn('analyst', { language: 'nn' });
      await here.open('/me');
      await here.page
        .getByRole('main')
        .getByRole('button', { name: /Logg ut på alle/ })
        .click();
      await here.page.getByRole('heading', { name: 'Logg inn som' }).waitFor();
      const session = await elsewhere.page.request.get(`${browser.url}/session`);
      expect(session.status()).toBe(401);
    },
    LONG_MS,
  );
});
