import { sha256 } from '@samanom/event-store';
import { LRUCache } from 'lru-cache';

const MOST = 1000;
/** So long at most a key is still believed that the issuer no longer has. */
const MOST_MS = 60_000;

/**
 * Who was behind a token when its signature was checked, so that the same token is not checked again at every request.
 * Tokens themselves are not kept.
 */
export class VerifiedTokens<Person extends object> {
  private readonly known = new LRUCache<
    string,
    { readonly person: Person; readonly untilMs: number }
  >({ max: MOST });

  /** `runsOutMs`: from then on the token itself is no longer good. */
  remember(token: string, person: Person, runsOutMs: number): void {
    const untilMs = Math.min(runsOutMs, Date.now() + MOST_MS);
    this.known.set(keyOf(token), { person, untilMs });
  }

  personBehind(token: string): Person | undefined {
    const key = keyOf(token);
    const known = this.known.get(key);
    if (!known || Date.now() < known.untilMs) return known?.person;
    this.known.delete(key);
    return undefined;
  }

  get size(): number {
    return this.known.size;
  }
}

const keyOf = (token: string): string => sha256(token).toString('base64');
