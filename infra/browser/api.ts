type Body = Readonly<Record<string, unknown>>;

/** One demo person's way to the API. What is refused throws, with the words of the refusal. */
export class Api {
  private readonly url: string;
  private readonly token: () => Promise<string>;
  private lastEvent = '';

  constructor(url: string, token: () => Promise<string>) {
    this.url = url;
    this.token = token;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  /** The same, once it shows what was written here last. */
  getWritten<Answer>(path: string): Promise<Answer> {
    return this.get(`${path}?after=${this.lastEvent}`);
  }

  post<Answer>(
    path: string,
    body?: Body,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    return this.ask('POST', path, body, headers);
  }

  put<Answer>(
    path: string,
    body?: Body,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    return this.ask('PUT', path, body, headers);
  }

  /** Sends a file as it is; the path ends in its name. */
  send<Answer>(path: string, file: string, mediaType: string): Promise<Answer> {
    return this.ask('PUT', path, file, { 'content-type': mediaType });
  }

  private async ask<Answer>(
    method: string,
    path: string,
    body?: Body | string,
    given?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const headers = new Headers(given);
    headers.set('authorization', `Bearer ${await this.token()}`);
    if (typeof body === 'object') headers.set('content-type', 'application/json');
    const answer = await fetch(`${this.url}/api${path}`, {
      method,
      headers,
      ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    this.lastEvent = answer.headers.get('event-id') ?? this.lastEvent;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }
}
