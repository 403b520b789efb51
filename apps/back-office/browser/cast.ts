import type { TestBrowser, Visitor } from '@samanom/infra/browser';

/** The people of a journey: each signs in once, when first needed, and stays in a browser of their own. */
export class Cast {
  private readonly browser: TestBrowser;
  private readonly here = new Map<string, Promise<Visitor>>();

  constructor(browser: TestBrowser) {
    this.browser = browser;
  }

  person(name: string): Promise<Visitor> {
    const here = this.here.get(name) ?? this.browser.signIn(name, { language: 'nn' });
    this.here.set(name, here);
    return here;
  }

  /** A page as this person sees it. */
  async at(name: string, path: string) {
    return (await this.person(name)).open(path);
  }

  get size(): number {
    return this.here.size;
  }
}
