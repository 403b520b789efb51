import { LOCKS, Leader, connection, hashOf, loop, type Loop } from '@samanom/event-store';
import pg from 'pg';
import { insertHeard, readHeard } from './heard.ts';
import type { EventFeed, Heard, OpenFeed, ToldEvent } from './told-event.ts';

const RETRY_MS = 500;

/** The source is not what was heard, or lacks something: only people can say what is right. */
export class FeedBroken extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'FeedBroken';
  }
}

export type HearingStatus =
  | { readonly source: string; readonly state: 'waiting' | 'hearing'; readonly sequence: number }
  | {
      readonly source: string;
      readonly state: 'stopped';
      readonly sequence: number;
      readonly reason: string;
    };

export interface HearerOptions {
  readonly service: string;
  readonly url: string;
  readonly feeds: readonly EventFeed[];
  /** Called when events were taken into the local event table. */
  readonly onHeard?: () => void;
  readonly onError?: (error: unknown) => void;
}

/**
 * Takes other services' told events into the local event table, each exactly once: how far a source has been heard moves
 * in the same transaction, and only from the value read before. One hearer a service: the leader.
 */
export class Hearer {
  private readonly options: HearerOptions;
  private readonly pool: pg.Pool;
  private readonly leader: Leader;
  private readonly ears: readonly Ear[];
  private running: readonly Loop[] = [];

  constructor(options: HearerOptions) {
    this.options = options;
    const { service, url } = options;
    this.pool = new pg.Pool({ ...connection(url, `${service} hearer`), max: 2 });
    this.pool.on('error', () => undefined); // a cut connection shows in the next query
    this.leader = new Leader({ url, name: `${service} hearer lock`, lock: LOCKS.hearer });
    this.ears = options.feeds.map((feed) => new Ear(feed, service, this.pool, options.onHeard));
  }

  start(): void {
    this.running = this.ears.map((ear) => loop(() => this.step(ear)));
  }

  get status(): readonly HearingStatus[] {
    return this.ears.map(({ status }) => status);
  }

  /** How far behind each source is; asked of the source. Null: it does not answer. */
  lags(): Promise<{ readonly source: string; readonly lag: number | null }[]> {
    return Promise.all(this.ears.map((ear) => ear.lag()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map(({ stop }) => stop()));
    await Promise.all(this.ears.map((ear) => ear.close()));
    await this.leader.giveUp();
    await this.pool.end();
    await Promise.all(this.options.feeds.map((feed) => feed.close()));
  }

  private async step(ear: Ear): Promise<boolean> {
    try {
      const lock = await this.leader.lead();
      if (!lock) {
        await ear.close();
        return false;
      }
      await lock.query('SELECT 1'); // still ours
      await ear.hear();
      return true; // where there was nothing, the feed itself has waited
    } catch (error) {
      this.options.onError?.(error);
      await ear.fail(error);
      if (!(error instanceof FeedBroken)) await this.leader.giveUp();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      return false;
    }
  }
}

/** One source, heard. */
class Ear {
  status: HearingStatus;
  private feed: OpenFeed | undefined;
  private heard: Heard | undefined;
  /** A jump is sought again once; if it stays, something is lost. */
  private jumpedAt: number | undefined;

  private readonly source: EventFeed;
  private readonly service: string;
  private readonly pool: pg.Pool;
  private readonly onHeard: (() => void) | undefined;

  constructor(
    source: EventFeed,
    service: string,
    pool: pg.Pool,
    onHeard: (() => void) | undefined,
  ) {
    this.source = source;
    this.service = service;
    this.pool = pool;
    this.onHeard = onHeard;
    this.status = { source: source.source, state: 'waiting', sequence: 0 };
  }

  async hear(): Promise<void> {
    this.feed ??= await this.open();
    const events = await this.feed.next();
    const { fresh, wrong } = this.inOrder(events);
    if (fresh.length > 0) await this.take(fresh);
    if (wrong) throw wrong;
  }

  async lag() {
    const { source } = this;
    const heard = await readHeard(this.pool, source.source);
    return { source: source.source, lag: await source.lagBehind(heard).catch(() => null) };
  }

  async close(): Promise<void> {
    const { feed } = this;
    this.feed = undefined;
    await feed?.close().catch(() => undefined);
  }

  async fail(error: unknown): Promise<void> {
    await this.close();
    const { source } = this.source;
    const sequence = this.heard?.sequence ?? 0;
    if (!(error instanceof FeedBroken)) {
      this.status = { source, state: 'waiting', sequence };
      return;
    }
    this.status = { source, state: 'stopped', sequence, reason: error.message };
    if (this.heard) await this.source.object(this.service, this.heard).catch(() => undefined);
  }

  private async open(): Promise<OpenFeed> {
    this.heard = await readHeard(this.pool, this.source.source);
    const feed = await this.source.open(this.heard);
    const { sequence, eventId } = this.heard;
    if (sequence > 0 && feed.last?.event.eventId !== eventId) {
      await feed.close();
      throw new FeedBroken(
        `${this.source.source} no longer has what was heard as number ${sequence} (${eventId ?? ''}); it has ${feed.last?.event.eventId ?? 'nothing'} there`,
      );
    }
    this.status = { source: this.source.source, state: 'hearing', sequence };
    return feed;
  }

  /** What is new, up to where something is missing or has been changed. */
  private inOrder(events: readonly ToldEvent[]): { fresh: ToldEvent[]; wrong?: Error } {
    let expected = (this.heard?.sequence ?? 0) + 1;
    const fresh: ToldEvent[] = [];
    for (const told of events) {
      if (told.sequence < expected) continue;
      if (told.sequence > expected) return { fresh, wrong: this.jump(expected, told.sequence) };
      if (!hashOf(told.event.source ?? '', told.event).equals(told.hash)) {
        const wrong = `number ${told.sequence} of ${this.source.source} does not fit its hash`;
        return { fresh, wrong: new FeedBroken(wrong) };
      }
      fresh.push(told);
      expected++;
    }
    return { fresh };
  }

  private jump(expected: number, came: number): Error {
    const what = `number ${expected} of ${this.source.source} is missing: ${came} came instead`;
    if (this.jumpedAt === expected) return new FeedBroken(what);
    this.jumpedAt = expected;
    return new Error(`${what}; seeking again`);
  }

  private async take(events: readonly ToldEvent[]): Promise<void> {
    const { source } = this.source;
    const before = this.heard ?? { sequence: 0, eventId: null, place: null };
    this.heard = await insertHeard(this.pool, source, before, events);
    this.status = { source, state: 'hearing', sequence: this.heard.sequence };
    this.onHeard?.();
  }
}
