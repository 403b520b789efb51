import type { BrowserContext, Page } from 'playwright-core';

export type Language = 'nb' | 'nn' | 'en';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that pages are looked at in. */
export const sizes = {
  desk: { width: 1280, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 320, height: 720 },
  /** What a desk of 1280 x 1024 shows at 400 %. WCAG 1.4.10. */
  magnified: { width: 320, height: 256 },
} as const satisfies Record<string, Size>;

/** Somebody who has signed in, in a browser of their own: nobody else's cookies, nobody else's storage. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  private readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.context = page.context();
    this.url = url;
  }

  /** Opens a page of the back office, and waits until it shows what it shows. */
  async open(path: string): Promise<Page> {
    await this.page.goto(`${this.url}${path}`);
    await this.settled();
    return this.page;
  }

  /** A page has its heading, and nothing of it is on its way any more. */
  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Chooses a language in the header, and waits until the page speaks it. */
  async speak(language: Language): Promise<void> {
    await this.page.locator('header select:has(option[lang])').selectOption(language);
    await this.page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    await this.settled();
  }

  /** Has every page opened from now on speak a language, as the choice in the header does. */
  async begin(language: Language): Promise<void> {
    const kept = `localStorage.setItem('samanom.language', '${language}')`;
    await this.context.addInitScript(`if (location.protocol !== 'about:') ${kept}`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
