type Body = Readonly<Record<string, unknown>>;

/** One demo person's way to the API. What is refused throws, with the words of the refusal. */
export class Api {
  private readonly url: string;
  private readonly token: () => Promise<string>;

  constructor(url: string, token: () => Promise<string>) {
    this.url = url;
    this.token = token;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.ask('GET', path);
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

  private async ask<Answer>(
    method: string,
    path: string,
    body?: Body,
    given?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const headers = new Headers(given);
    headers.set('authorization', `Bearer ${await this.token()}`);
    if (body) headers.set('content-type', 'application/json');
    const answer = await fetch(`${this.url}/api${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }
}
