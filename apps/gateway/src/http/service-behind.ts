import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen, type Listening } from './servers.ts';

export interface Reached {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const echo: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
};

/** A service behind the gateway, which writes down all that reaches it. */
export class ServiceBehind {
  readonly reached: Reached[] = [];
  answer: RequestListener = echo;
  private listening: Listening | undefined;

  static async open(): Promise<ServiceBehind> {
    const behind = new ServiceBehind();
    behind.listening = await listen((request, response) => {
      void text(request).then(
        (body) => {
          const { method = '', url = '', headers } = request;
          behind.reached.push({ method, url, headers, body });
          behind.answer(request, response);
        },
        () => response.destroy(),
      );
    });
    return behind;
  }

  get url(): string {
    return `http://127.0.0.1:${this.listening?.port ?? 0}`;
  }

  /** What reached it last. */
  get last(): Reached {
    const last = this.reached.at(-1);
    if (!last) throw new Error('nothing reached the service');
    return last;
  }

  again(): void {
    this.reached.length = 0;
    this.answer = echo;
  }

  close(): Promise<void> {
    return this.listening?.stop() ?? Promise.resolve();
  }
}
