import { request } from 'undici';
import type { SessionAnswer } from '@samanom/contracts/gateway';

export interface Page {
  readonly status: number;
  /** Where it was found, redirects followed. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

const MOST_REDIRECTS = 12;

/** What of a browser matters at a door: it keeps cookies and follows redirects. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly gateway: string) {}

  /** One answer, as it comes. */
  async ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Page> {
    const url = new URL(path, this.gateway);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await request(`http://127.0.0.1:${url.port}${url.pathname}${url.search}`, {
      method,
      headers: {
        host: url.host,
        ...(cookie && { cookie }),
        ...(typeof body === 'object' && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: typeof body === 'object' ? JSON.stringify(body) : (body ?? null),
    });
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) this.keep(set);
    return {
      status: answer.statusCode,
      url: url.href,
      headers: answer.headers,
      text: await answer.body.text(),
    };
  }

  /** The page that one ends at. */
  async go(path: string): Promise<Page> {
    let page = await this.ask(path);
    for (let n = 0; n < MOST_REDIRECTS && page.status >= 300 && page.status < 400; n++)
      page = await this.ask(new URL(String(page.headers['location']), page.url).href);
    return page;
  }

  /** Until the issuer sends the browser back: where to. */
  async upToCallback(path: string): Promise<string> {
    let page = await this.ask(path);
    for (let n = 0; n < MOST_REDIRECTS; n++) {
      const next = new URL(String(page.headers['location']), page.url);
      if (next.pathname === '/sign-in/callback') return next.href;
      page = await this.ask(next.href);
    }
    throw new Error('the issuer sent nobody back');
  }

  async session(): Promise<SessionAnswer> {
    const { status, text } = await this.ask('/session');
    if (status !== 200) throw new Error(`no session: ${text}`);
    return JSON.parse(text) as SessionAnswer;
  }

  /** As the pages write: with the session's token. */
  async write(path: string, { headers = {}, ...asked }: Asked = {}): Promise<Page> {
    const { csrfToken } = await this.session();
    return this.ask(path, {
      method: 'POST',
      ...asked,
      headers: { 'x-csrf-token': csrfToken, ...headers },
    });
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const isGone = attributes.some((one) => /^max-age=0$|^expires=.*1970/i.test(one));
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
