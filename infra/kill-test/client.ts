import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sign, type Identity } from '../dev-issuer/issuer.ts';
import type { Instance } from './instance.ts';
import { whyLost } from './why-lost.ts';

export interface Asked {
  readonly as: Identity;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many events the command writes; one, unless something else is said. */
  readonly events?: number;
  /** A refusal that says that it is done: of what can be asked once only. */
  readonly done?: string;
  readonly timeoutMs?: number;
}

interface Answer {
  readonly eventId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks either of a service's instances, and again, a command with the same key, until it is answered. */
export class Client {
  /** How many events each command that was answered has written. */
  readonly answered = new Map<string, number>();
  /** Why commands had to be sent again, and how often. */
  readonly again = new Map<string, number>();
  readonly refusals: string[] = [];
  /** The longest that a command waited for its answer. */
  longestMs = 0;
  private readonly home: string;
  private readonly instances: readonly Instance[];
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(home: string, instances: readonly Instance[]) {
    this.home = home;
    this.instances = instances;
  }

  async ask(method: 'GET' | 'POST' | 'PUT', path: string, asked: Asked): Promise<Answer> {
    const key = randomUUID();
    const began = performance.now();
    for (;;) {
      const answer = await this.once(method, path, key, asked);
      if (typeof answer !== 'string') {
        this.longestMs = Math.max(this.longestMs, performance.now() - began);
        if (method !== 'GET') this.answered.set(key, asked.events ?? 1);
        return answer;
      }
      this.again.set(answer, (this.again.get(answer) ?? 0) + 1);
      await sleep(randomInt(20, 150));
    }
  }

  /** The answer, or why it must be sent again. */
  private async once(
    method: string,
    path: string,
    key: string,
    { as, body, headers, done, timeoutMs = 10_000 }: Asked,
  ): Promise<Answer | string> {
    const { url } = this.instances[randomInt(this.instances.length)] ?? { url: '' };
    try {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...headers,
          authorization: `Bearer ${await this.tokenOf(as)}`,
          'idempotency-key': key,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await answer.text();
      const told = (text ? JSON.parse(text) : {}) as Answer['body'];
      if (answer.ok || told['code'] === done)
        return { eventId: answer.headers.get('event-id') ?? '', body: told };
      const why = `${answer.status} ${String(told['code'])}`;
      if (answer.status >= 500 || told['code'] === 'version-conflict') return why;
      this.refusals.push(`${method} ${path}: ${text}`);
      throw new Error(`${method} ${path}: ${text}`);
    } catch (error) {
      return whyLost(error);
    }
  }

  private tokenOf(identity: Identity): Promise<string> {
    const key = JSON.stringify(identity);
    const token = this.tokens.get(key) ?? sign(this.home, identity);
    this.tokens.set(key, token);
    return token;
  }
}
