import type { Upcasters } from '@samanom/contracts';
import pg from 'pg';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { connection } from '../database.ts';
import { UnknownVersion, firstUnknown, type KnownVersions } from '../known-versions.ts';
import { endOfLog, type LoggedEvent } from '../log.ts';
import { loop, type Loop } from '../loop.ts';
import { liveBuild } from './builds.ts';
import { Follower } from './follower.ts';
import { AsOfInFuture, Moment, ViewBehind } from './moment.ts';
import type { AnyProjection, Projection } from './projection.ts';
import { positionAsOf } from './position-as-of.ts';
import { readAhead } from './read-ahead.ts';
import { rowsSql } from './view-tables.ts';

const BATCH = 2000;
const AFTER_MS = 2000;
const AS_OF_MS = 10_000;

export interface ViewsOptions {
  readonly service: string;
  readonly url: string;
  readonly database: DataSource;
  readonly projections: readonly AnyProjection[];
  readonly upcasters: Upcasters;
  /** Events of a newer version than this are waited for. */
  readonly versions?: KnownVersions;
  readonly onError?: (error: unknown) => void;
  /** While views are built at the start: the least position reached, and the end of the log. */
  readonly onBuilding?: (position: number, end: number) => void;
}

/** One moment of the views: live, or as they were. */
export interface Shown {
  /** SQL that gives the rows of a view at this moment, for a join. */
  readonly sql: (projection: AnyProjection) => string;
  /** The same as things stand now, for what must hold whatever moment is shown: who is shut out of a case. */
  readonly live: (projection: AnyProjection) => string;
  /** A query over the rows of a view at this moment, under the alias `row` unless another is given. */
  readonly rows: <Row extends object>(
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    projection: Projection<Row, any>,
    alias?: string,
  ) => SelectQueryBuilder<Row>;
}

/** Keeps every view of a service up to date, and answers questions about them, now or as of an instant. */
export class Views {
  private readonly options: ViewsOptions;
  private readonly pool: pg.Pool;
  private followers: Follower[] = [];
  private running: Loop | undefined;
  private readonly readLog: (after: number) => Promise<LoggedEvent[]>;
  private progress = new Set<() => void>();

  constructor(options: ViewsOptions) {
    this.options = options;
    this.pool = new pg.Pool({ ...connection(options.url, `${options.service} views`), max: 4 });
    this.pool.on('error', () => undefined); // an idle connection was cut: the next query opens a new one
    this.readLog = readAhead(this.pool, BATCH);
  }

  /** Makes what is missing and catches up with the log as it stands now; then follows it. */
  async start(): Promise<void> {
    const { projections, upcasters } = this.options;
    this.followers = [];
    for (const one of projections) {
      const tables = await liveBuild(this.pool, one);
      const follower = new Follower(this.pool, upcasters, one, tables);
      await follower.resume();
      this.followers.push(follower);
    }
    const end = await endOfLog(this.pool);
    while (this.leastPosition() < end && (await this.step()))
      this.options.onBuilding?.(this.leastPosition(), end);
    this.running = loop(() => this.stepSafely());
  }

  /** There may be something new in the log. Bound, so that it can be handed on. */
  readonly wake = (): void => this.running?.wake();

  /** Where each view stands in the log. */
  standing(): { readonly view: string; readonly position: number }[] {
    return this.followers.map(({ tables, position }) => ({ view: tables.name, position }));
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.pool.end();
  }

  /** The moment asked for, once every view named has reached it. */
  async at(projections: readonly AnyProjection[], moment = new Moment()): Promise<Shown> {
    const followers = projections.map((one) => this.followerOf(one));
    if (moment.after) moment.behind = !(await this.waitForEvent(followers, moment.after));
    const position = moment.asOf === undefined ? null : await this.reach(followers, moment.asOf);
    const rowsAt = (at: number | null) => (one: AnyProjection) =>
      `(${rowsSql(this.followerOf(one).tables, at)})`;
    const sql = rowsAt(position);
    const { database } = this.options;
    return {
      sql,
      live: rowsAt(null),
      rows: <Row extends object>(one: AnyProjection, alias = 'row') => {
        const query = database.createQueryBuilder().from<Row>(sql(one), alias).select([]);
        for (const column of this.followerOf(one).tables.columns)
          query.addSelect(`${alias}."${column}"`, column);
        return query;
      },
    };
  }

  private leastPosition(): number {
    return Math.min(...this.followers.map(({ position }) => position));
  }

  private followerOf(one: AnyProjection): Follower {
    const follower = this.followers.find(({ projection }) => projection === one);
    if (!follower) throw new Error(`the view ${one.name} is not one of this service's`);
    return follower;
  }

  private async reach(followers: readonly Follower[], asOf: string): Promise<number> {
    const position = await positionAsOf(this.pool, asOf);
    if (position === 'future') throw new AsOfInFuture(asOf);
    const reached = () => followers.every((follower) => follower.position >= position);
    if (!(await this.waitUntil(reached, AS_OF_MS))) throw new ViewBehind();
    return position;
  }

  private async waitForEvent(followers: readonly Follower[], eventId: string): Promise<boolean> {
    let position: number | undefined;
    const find = async () => {
      const { rows } = await this.pool.query<{ position: number }>({
        name: 'place',
        text: `SELECT l.position FROM event_store.event e JOIN event_store.log l USING (id) WHERE e.event_id = $1`,
        values: [eventId],
      });
      return rows[0]?.position;
    };
    return this.waitUntil(async () => {
      position ??= await find();
      const place = position;
      return place !== undefined && followers.every((follower) => follower.position >= place);
    }, AFTER_MS);
  }

  /** Asks at once, after every progress of the views, and every 20 ms. */
  private async waitUntil(
    reached: () => boolean | Promise<boolean>,
    atMostMs: number,
  ): Promise<boolean> {
    const giveUp = Date.now() + atMostMs;
    while (!(await reached())) {
      if (Date.now() > giveUp) return false;
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          this.progress.delete(done);
          resolve();
        };
        const timer = setTimeout(done, 20);
        this.progress.add(done);
      });
    }
    return true;
  }

  private async stepSafely(): Promise<boolean> {
    try {
      return await this.step();
    } catch (error) {
      this.options.onError?.(error);
      await new Promise((resolve) => setTimeout(resolve, 250));
      return false;
    }
  }

  /** One batch for every follower; those that stand at the same place share one reading of the log. */
  private async step(): Promise<boolean> {
    const reads = new Map<number, Promise<LoggedEvent[]>>();
    const read = (after: number) => {
      const known = reads.get(after) ?? this.readLog(after);
      reads.set(after, known);
      return known;
    };
    let moved = false;
    const idle: Idle[] = [];
    for (const follower of this.followers) {
      const events = this.readable(follower, await read(follower.position));
      const upTo = events.at(-1)?.position;
      if (upTo === undefined) continue;
      moved = true;
      if (follower.concerns(events)) await follower.take(events, upTo);
      else idle.push({ follower, upTo });
    }
    await this.moveOn(idle);
    if (moved) for (const done of [...this.progress]) done();
    return moved;
  }

  /** The events up to one that this release can't read: there this view waits, and the others go on. */
  private readable(follower: Follower, events: readonly LoggedEvent[]): readonly LoggedEvent[] {
    const { versions, onError } = this.options;
    const { on, name } = follower.projection;
    const unknown = versions && firstUnknown(events, (type) => type in on, versions);
    if (!unknown) return events;
    onError?.(new UnknownVersion(name, unknown));
    return events.filter(({ position }) => position < unknown.position);
  }

  /** Views that nothing in the batch concerns are moved on together. */
  private async moveOn(idle: readonly Idle[]): Promise<void> {
    if (idle.length === 0) return;
    const { rows } = await this.pool.query<{ name: string }>({
      name: 'move on',
      text: `UPDATE event_store.checkpoint c SET position = a.to
             FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS a(name, "from", "to")
             WHERE c.name = a.name AND c.position = a.from RETURNING c.name`,
      values: [
        idle.map(({ follower }) => follower.tables.name),
        idle.map(({ follower }) => follower.position),
        idle.map(({ upTo }) => upTo),
      ],
    });
    const movedOn = new Set(rows.map(({ name }) => name));
    for (const { follower, upTo } of idle)
      if (movedOn.has(follower.tables.name)) follower.position = upTo;
      else await follower.resume();
  }
}

/** A view that nothing in its batch concerns, and how far that batch goes. */
interface Idle {
  readonly follower: Follower;
  readonly upTo: number;
}
