import { identityOf } from '../dev-issuer/persons.ts';
import { sign } from '../dev-issuer/issuer.ts';
import { municipalityOf } from '../dev-issuer/municipality.ts';
import type { Browser } from 'playwright-core';
import { Api } from './api.ts';
import { launchChromium } from './launch.ts';
import { park } from './park.ts';
import { Visitor, sizes, type Language, type Size } from './visitor.ts';

interface Wishes {
  readonly size?: Size;
  readonly language?: Language;
}

/** Longer than anything takes, also where the machine is busy; what never comes is told all the same. */
const PATIENCE_MS = 60_000;

/** A browser on the system under test. People sign in by its pages; what only prepares goes by its API. */
export class TestBrowser {
  readonly url: string;
  private readonly browser: Browser;
  private readonly data: string;

  private constructor(browser: Browser, url: string, data: string) {
    this.browser = browser;
    this.url = url;
    this.data = data;
  }

  /** On the system that the test run has started, or any other with a development issuer. */
  static async open(
    url = process.env['TEST_SYSTEM_URL'] ?? '',
    data = process.env['TEST_SYSTEM_DATA'] ?? '',
  ): Promise<TestBrowser> {
    return new TestBrowser(await launchChromium(), url, data);
  }

  /** A browser in which nobody has signed in. */
  async visit({ size = sizes.desk, language }: Wishes = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      viewport: size,
      locale: 'nn-NO',
      timezoneId: 'Europe/Oslo',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const visitor = new Visitor(await context.newPage(), this.url);
    if (language) await visitor.begin(language);
    return visitor;
  }

  /** Signs in as a demo person (`case-worker`, `elected:1103`), as anybody does who clicks. */
  async signIn(person: string, wishes: Wishes = {}): Promise<Visitor> {
    const visitor = await this.visit(wishes);
    await visitor.page.goto(this.url);
    await choose(visitor, person);
    await visitor.settled();
    return visitor;
  }

  /** What a demo person can ask by a program. */
  as(person: string): Api {
    return new Api(this.url, async () =>
      sign(this.data, await identityOf(person, (number) => this.municipality(number))),
    );
  }

  /** A demo person's id, also of one who has not signed in yet. */
  async personOf(person: string): Promise<string> {
    return (await identityOf(person, (number) => this.municipality(number))).sub;
  }

  /** A municipality's own id. */
  municipality(number: string): Promise<string> {
    return municipalityOf(this.data, number, this.url);
  }

  /** Parks the last event of a service's log, as a reaction does that cannot take it; answers the event's type. */
  park(service: string, reaction: string): Promise<string> {
    return park(this.data, this.url, service, reaction);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** On the page of the development issuer. A municipality without buttons is chosen by its number. */
export async function choose({ page }: Visitor, person: string): Promise<void> {
  await page.getByRole('heading', { name: 'Logg inn som' }).waitFor();
  const button = page.locator(`button[name="person"][value="${person}"]`);
  if (await button.count()) return button.click();
  const [role = '', number = ''] = person.split(':');
  await page.locator('select[name="role"]').selectOption(role);
  await page.locator('input[name="number"]').fill(number);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}
