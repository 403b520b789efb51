import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TestBrowser, type Visitor } from '@samanom/infra/browser';
import { submitted } from './an-application.ts';
import { ByKeyboard } from './by-keyboard.ts';

/** Many steps, each of them a key. */
jest.setTimeout(240_000);

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
});
afterAll(() => browser.close());

const signIn = async (visitor: Visitor, keys: ByKeyboard): Promise<void> => {
  const { page } = visitor;
  await page.goto(browser.url);
  await keys.enter(page.locator('button[name="person"][value="case-worker"]'));
  await page.getByRole('heading', { level: 1, name: 'Mi arbeidsliste' }).waitFor();
  await visitor.settled();
};

/** Judges by a criterion: so far along the points, with a reason. */
const judge = async (keys: ByKeyboard, criterion: string, choice: string, along: number) => {
  const form = keys.page.getByRole('region', { name: criterion, exact: true });
  await keys.stepTo(form.getByRole('radio'));
  await keys.press('Space');
  for (let step = 0; step < along; step += 1) await keys.press('ArrowRight');
  expect(await form.getByRole('radio', { name: choice, exact: true }).isChecked()).toBe(true);
  await keys.stepTo(form.getByRole('textbox', { name: 'Grunngjeving' }));
  await keys.type('Tydeleg forankra hos alle tre partane.');
  await keys.enter(form.getByRole('button', { name: 'Lagre vurderinga' }));
  await form.getByRole('button', { name: 'Vurder på nytt' }).waitFor();
};

describe('a case worker without a mouse', () => {
  it('signs in, finds a case, assesses it to the end, and goes back to the work list', async () => {
    await submitted(browser, { municipalities: ['1142'] });
    const visitor = await browser.visit({ language: 'nn' });
    const { page } = visitor;
    const keys = new ByKeyboard(visitor);
    const heading = (name: string) => page.getByRole('heading', { level: 1, name });
    await signIn(visitor, keys);

    await keys.enter(page.getByRole('link', { name: 'Hopp til innhaldet' }));
    expect(await keys.isAt(page.locator('main'))).toBe(true);
    await keys.enter(page.getByRole('link', { name: 'Søknader', exact: true }), 'Shift+Tab');
    await heading('Søknader').waitFor();
    await visitor.settled();
    expect(await keys.isAt(heading('Søknader'))).toBe(true);
    await keys.press('/');
    await keys.type('Rennesøy');
    await page.getByRole('button', { name: /Rennesøy/ }).waitFor();
    await visitor.settled();
    await keys.enter(page.getByRole('link', { name: 'Rennesøy' }));
    await heading('Søknad frå Rennesøy').waitFor();
    await visitor.settled();

    await keys.enter(page.getByRole('link', { name: 'Vurder søknaden' }));
    await keys.enter(page.getByRole('button', { name: 'Eg tek saka' }));
    await keys.enter(page.getByRole('button', { name: 'Eg er habil' }), 'Shift+Tab');
    await judge(keys, 'God lokal forankring', 'Oppfylt', 0);
    await judge(keys, 'Sterk motivasjon', '4', 4);
    await judge(keys, 'Klåre mål', '3', 3);
    await judge(keys, 'Konkrete tiltak', '2', 2);

    const recommend = page.getByRole('button', { name: 'Innstill', exact: true }).first();
    await keys.enter(recommend);
    const dialog = page.getByRole('dialog');
    for (let step = 0; step < 12; step += 1) {
      await keys.press('Tab');
      expect(await keys.isOutside(dialog)).toBe(false);
    }
    await keys.press('Escape');
    expect(await keys.isAt(recommend)).toBe(true);
    await keys.press('Enter');
    await keys.stepTo(dialog.getByRole('radio', { name: 'Teken opp' }));
    await keys.press('Space');
    await keys.stepTo(dialog.getByRole('textbox', { name: 'Grunngjeving' }));
    await keys.type('God og konkret.');
    await keys.enter(dialog.getByRole('button', { name: 'Innstill' }));
    await dialog.waitFor({ state: 'hidden' });
    expect(await keys.isAt(recommend)).toBe(true);
    await page.getByRole('listitem').getByText('God og konkret.').waitFor();
    await keys.press('Enter');
    expect(await dialog.getByRole('textbox').inputValue()).toBe('');
    await keys.press('Escape');

    await keys.enter(page.getByRole('link', { name: 'Mi arbeidsliste' }), 'Shift+Tab');
    await heading('Mi arbeidsliste').waitFor();
    expect(keys.unseen).toEqual([]);
  });

  it('is told what lacks, and led to it', async () => {
    const visitor = await browser.signIn('case-worker', { language: 'nn' });
    const page = await visitor.open('/networks/new');
    const keys = new ByKeyboard(visitor);
    await keys.enter(page.getByRole('button', { name: 'Skip nettverk' }));
    const lacks = page.getByRole('link', { name: 'Skriv kva nettverket heiter.' });
    await lacks.waitFor();
    await keys.enter(lacks);
    expect(await keys.isAt(page.getByRole('textbox', { name: 'Namn' }))).toBe(true);
    expect(keys.unseen).toEqual([]);
  });
});

describe('the shortcuts', () => {
  it('go through the queue and open a case, until they are switched off', async () => {
    await submitted(browser);
    await submitted(browser);
    const visitor = await browser.signIn('case-worker', { language: 'nn' });
    const page = await visitor.open('/applications/queue?status=submitted');
    const keys = new ByKeyboard(visitor);
    const at = (n: number) => page.getByText(new RegExp(`^Nummer ${n} av`)).waitFor();
    await keys.press('j');
    await at(2);
    await keys.press('k');
    await at(1);
    await keys.press('/');
    await keys.type('jok?');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jok?');
    await visitor.open('/applications/queue?status=submitted');
    await keys.press('o');
    await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/);

    await visitor.open('/applications/queue?status=submitted');
    await keys.press('?');
    const help = page.getByRole('dialog', { name: 'Snøggtastar' });
    await keys.stepTo(help.getByRole('switch', { name: 'Bruk snøggtastar' }));
    await keys.press('Space');
    await keys.press('Escape');
    await help.waitFor({ state: 'hidden' });
    for (const key of ['j', 'o', '?']) await keys.press(key);
    await visitor.settled();
    await at(1);
    expect(await help.isVisible()).toBe(false);

    await page.reload();
    await visitor.settled();
    await keys.press('j');
    await at(1);
    await keys.enter(page.getByRole('button', { name: 'Solveig Haugen' }));
    await keys.stepTo(page.getByRole('switch', { name: /Snøggtastar er på/ }));
    await keys.press('Space');
    await keys.press('Escape');
    await keys.press('j');
    await at(2);
  });
});
