import type { Upcasters } from '@samanom/contracts';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { LoggedEvent } from '../log.ts';
import { inTransaction } from '../transaction.ts';
import { cellOf, copyLine } from './cells.ts';
import { liveBuild } from './builds.ts';
import { foldSteps, stepsOf, type Folded, type Since, type Step, type Was } from './fold.ts';
import type { AnyProjection } from './projection.ts';
import { keepSql, loadSql, removeSql, storeSql, type ViewTables } from './view-tables.ts';

const MOST_ROWS_IN_MEMORY = 20_000;

/** Somebody else has moved this view on; nothing of the batch was written. */
class LostTheView extends Error {}

/** What a value of one row can cause, as against the state of the database: data exceptions and broken constraints. */
const isOfTheRow = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '');

/** Keeps one build of one view up to date with the log. */
export class Follower {
  readonly projection: AnyProjection;
  tables: ViewTables;
  position = 0;
  private readonly pool: pg.Pool;
  private readonly upcasters: Upcasters;
  private rows = new Map<string, Since | null>();
  private stuck = new Set<string>();

  constructor(pool: pg.Pool, upcasters: Upcasters, projection: AnyProjection, tables: ViewTables) {
    this.pool = pool;
    this.upcasters = upcasters;
    this.projection = projection;
    this.tables = tables;
  }

  /** Reads where the view stands; what was kept in memory is forgotten. Another build may have taken its place. */
  async resume(): Promise<void> {
    this.rows.clear();
    const { rows } = await this.pool.query<{ position: number; stuck: string[] }>(
      `SELECT position, ARRAY(SELECT key FROM event_store.stuck WHERE view = $1) AS stuck
       FROM event_store.checkpoint WHERE name = $1`,
      [this.tables.name],
    );
    const [here] = rows;
    if (!here) {
      this.tables = await liveBuild(this.pool, this.projection);
      return this.resume();
    }
    this.position = here.position;
    this.stuck = new Set(here.stuck);
  }

  concerns(events: readonly LoggedEvent[]): boolean {
    return events.some(({ type }) => type in this.projection.on);
  }

  /** Takes in a batch and moves the checkpoint, in one transaction. Whoever loses the race to move it starts afresh. */
  async take(events: readonly LoggedEvent[], upTo: number): Promise<void> {
    try {
      const steps = stepsOf(this.projection, this.upcasters, events);
      const folded = await inTransaction(this.pool, (client) => this.write(client, steps, upTo));
      this.remember(folded);
      this.position = upTo;
    } catch (error) {
      await this.resume();
      if (error instanceof LostTheView) return;
      if (!isOfTheRow(error)) throw error;
      if (events.length > 1) await this.takeOneByOne(events);
      else await this.leaveStuck(events, upTo, error);
    }
  }

  /** A row that can't be written has failed the batch for all: each event now speaks for itself. */
  private async takeOneByOne(events: readonly LoggedEvent[]): Promise<void> {
    for (const event of events)
      if (event.position > this.position) await this.take([event], event.position);
  }

  private async leaveStuck(
    events: readonly LoggedEvent[],
    upTo: number,
    error: Error,
  ): Promise<void> {
    const [step] = stepsOf(this.projection, this.upcasters, events);
    const fold = () => {
      throw error;
    };
    const steps = step ? [{ ...step, ofRow: false, fold }] : [];
    const folded = await inTransaction(this.pool, (client) => this.write(client, steps, upTo));
    this.remember(folded);
    this.position = upTo;
  }

  private async write(
    client: pg.ClientBase,
    steps: readonly Step[],
    upTo: number,
  ): Promise<Folded> {
    const { rowCount } = await client.query({
      name: 'move',
      text: 'UPDATE event_store.checkpoint SET position = $3 WHERE name = $1 AND position = $2',
      values: [this.tables.name, this.position, upTo],
    });
    if (rowCount === 0) throw new LostTheView();
    await this.load(client, steps);
    const folded = foldSteps(steps, this.rows, this.stuck);
    await this.store(client, folded);
    return folded;
  }

  private async load(client: pg.ClientBase, steps: readonly Step[]): Promise<void> {
    const keys = steps.filter(({ ofRow }) => ofRow).map(({ key }) => key);
    const unknown = [...new Set(keys)].filter((key) => !this.rows.has(key));
    if (unknown.length === 0) return;
    const { rows } = await client.query<Record<string, unknown> & { since: number }>({
      name: `load ${this.tables.name}`,
      text: loadSql(this.tables),
      values: [unknown],
    });
    for (const key of unknown) this.rows.set(key, null);
    for (const { since, ...row } of rows)
      this.rows.set(String(row[this.tables.key]), { row, since });
  }

  private async store(client: pg.ClientBase, { now, were, stuck }: Folded): Promise<void> {
    const stay = [...now.values()].filter((row) => row !== null);
    const gone = [...now].filter(([, row]) => row === null).map(([key]) => key);
    const stored = stay.length > 0 ? this.storeRows(client, stay) : undefined;
    const past = this.copyText(were); // while the server stores
    await stored;
    if (past) await pipeline([past], client.query(copyFrom(keepSql(this.tables))));
    if (gone.length > 0)
      await client.query({
        name: `remove ${this.tables.name}`,
        text: removeSql(this.tables),
        values: [gone],
      });
    for (const { key, position, error } of stuck)
      await client.query('INSERT INTO event_store.stuck VALUES ($1, $2, $3, $4)', [
        this.tables.name,
        key,
        position,
        error,
      ]);
  }

  private storeRows(client: pg.ClientBase, stay: readonly Since[]) {
    const rows = stay.map((row) => [...this.cells(row), String(row.since)]);
    return client.query({
      name: `store ${this.tables.name}`,
      text: storeSql(this.tables),
      values: [...this.tables.columns, 'since'].map((_, n) => rows.map((row) => row[n])),
    });
  }

  /** The past is most of what a rebuild writes: it goes by COPY. */
  private copyText(were: readonly Was[]): string {
    return were
      .map((was) => copyLine([...this.cells(was), String(was.since), String(was.until)]))
      .join('');
  }

  private cells({ row }: Since): (string | null)[] {
    const values = row as Readonly<Record<string, unknown>>;
    return this.tables.columns.map((column, n) =>
      cellOf(this.tables.types[n] ?? '', values[column]),
    );
  }

  private remember({ now, stuck }: Folded): void {
    if (this.rows.size > MOST_ROWS_IN_MEMORY) this.rows.clear();
    for (const [key, row] of now) this.rows.set(key, row);
    for (const { key } of stuck) this.stuck.add(key);
  }
}
