import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../dev-issuer/issuer.ts';
import { Problem } from '../problem.ts';

export interface Asked {
  readonly as: Identity;
  /** The id of the command: sent again, it does nothing again. */
  readonly key?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Refusals that say that it is so already. */
  readonly unless?: readonly string[];
}

export type Told = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly told: Told;
}

const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 40;
/** Tokens are good for an hour, and for formal acts for a quarter of one. */
const TOKEN_MS = 10 * 60_000;

/** Refusals of a moment: two wrote at once, or what one service knows has not reached the other. */
const passing = ['version-conflict', 'organisation-unknown'];

/** What may go better the next time. */
const isPassing = ({ status, told }: Answer): boolean =>
  status >= 500 || passing.includes(String(told['code']));

/** The front door of a service. What fails on the way is sent again under its key. */
export class Client {
  /** How many requests were answered. */
  answered = 0;
  private readonly url: string;
  private readonly sign: (identity: Identity) => Promise<string>;
  private readonly tokens = new Map<
    string,
    { readonly text: Promise<string>; readonly untilMs: number }
  >();

  constructor(url: string, sign: (identity: Identity) => Promise<string>) {
    this.url = url;
    this.sign = sign;
  }

  async ask(method: 'GET' | 'POST' | 'PUT', path: string, asked: Asked): Promise<Told> {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const answer = await this.once(method, path, asked);
      if (answer && !isPassing(answer)) return this.taken(`${method} ${path}`, answer, asked);
      await sleep(FIRST_PAUSE_MS * 2 ** tries);
    }
    throw new Problem(`nobody answers at ${this.url}: run npm start first`);
  }

  private taken(asking: string, { status, told }: Answer, { unless = [] }: Asked): Told {
    this.answered++;
    if (status < 400 || unless.includes(String(told['code']))) return told;
    throw new Problem(`${asking} was refused: ${status} ${JSON.stringify(told)}`);
  }

  /** Undefined where nobody answered. */
  private async once(
    method: string,
    path: string,
    { as, key, body, headers }: Asked,
  ): Promise<Answer | undefined> {
    const authorization = `Bearer ${await this.tokenOf(as)}`;
    try {
      const answer = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          ...headers,
          authorization,
          ...(key && { 'idempotency-key': key }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, told: text ? (JSON.parse(text) as Told) : {} };
    } catch {
      return undefined;
    }
  }

  private tokenOf(identity: Identity): Promise<string> {
    const name = `${identity.sub} ${identity.organisation}`;
    const known = this.tokens.get(name);
    if (known && performance.now() < known.untilMs) return known.text;
    const text = this.sign(identity);
    this.tokens.set(name, { text, untilMs: performance.now() + TOKEN_MS });
    return text;
  }
}
