import { upcast, type Upcasters, type Versioned } from '@samanom/contracts';
import {
  replay,
  type Aggregate,
  type CommandMeta,
  type Decision,
  type DomainEvent,
} from '@samanom/kernel';
import pg from 'pg';
import type { NewEvent } from './append.ts';
import { Appender } from './appender.ts';
import { hashOf } from './cloud-event.ts';
import { consult, type OtherState, type OtherStreams } from './consult.ts';
import { connection } from './database.ts';
import { openDocument, type SealedDocument } from './document.ts';
import { StaleVersion, TakesNoCommands, VersionConflict } from './errors.ts';
import { eventIdOf, streamIdOf } from './ids.ts';
import { asTheFirstTime, changesAfter, standsAt, type Decided } from './history.ts';
import { Turns } from './in-turn.ts';
import { metadataOf } from './metadata.ts';
import { READ_EVENTS, asToday, type ProvenEvent } from './read-events.ts';
import { READ_STREAM, type StoredEvent } from './read-stream.ts';

const MOST_TRIES = 10;

export interface EventStoreOptions {
  /** The service whose events these are: `intake`. */
  readonly service: string;
  readonly url: string;
  /** Types of events that leave the service. */
  readonly published: ReadonlySet<string>;
  readonly upcasters: Upcasters;
  readonly connections?: number;
}

export interface DecideOptions<State, Others extends OtherStreams> {
  /** Names the other streams that the rule reads, from this one's state. */
  readonly others?: (state: State) => Others;
  /** Written in the same transaction as the events. */
  readonly documents?: readonly SealedDocument[];
}

/** Loads a stream, asks the decision, appends what follows with who asked and when. */
export class EventStore {
  private readonly options: EventStoreOptions;
  private readonly pool: pg.Pool;
  private readonly appender: Appender;
  private readonly turns = new Turns();
  private readonly listeners = new Set<() => void>();
  private closedBecause: string | undefined;

  constructor(options: EventStoreOptions) {
    this.options = options;
    this.pool = new pg.Pool({
      ...connection(options.url, `${options.service} store`),
      max: options.connections ?? 6,
    });
    this.pool.on('error', () => undefined); // an idle connection was cut: the next query opens a new one
    this.appender = new Appender(this.pool);
  }

  /**
   * The one way in. A command that has already written is answered as the first time, before anything is decided.
   * On a lost race the pure decision is asked again, unless the caller said what was seen (`meta.basis`).
   *
   * @throws Rejected, Forbidden from the rule; StaleVersion; VersionConflict after ten lost races
   */
  decide<State, Event extends DomainEvent, Others extends OtherStreams = undefined>(
    aggregate: Aggregate<State, Event>,
    id: string,
    decision: Decision<State, Event, OtherState<Others>>,
    meta: CommandMeta,
    options: DecideOptions<State, Others> = {},
  ): Promise<Decided> {
    if (this.closedBecause !== undefined)
      return Promise.reject(new TakesNoCommands(this.closedBecause));
    const streamId = this.streamId(aggregate.name, id);
    return this.turns.take(streamId, async () => {
      for (let tries = 1; ; tries++) {
        try {
          return await this.tryOnce(aggregate, streamId, decision, meta, options);
        } catch (error) {
          if (!(error instanceof VersionConflict) || tries === MOST_TRIES) throw error;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * tries));
        }
      }
    });
  }

  /** The present state of a stream and its version (0: it does not exist). */
  async load<State, Event extends DomainEvent>(
    aggregate: Aggregate<State, Event>,
    id: string,
  ): Promise<{ readonly state: State; readonly version: number }> {
    const history = await this.history(this.streamId(aggregate.name, id));
    return { state: this.replay(aggregate, history), version: history.at(-1)?.version ?? 0 };
  }

  /** What a document holds; undefined when there is none, null when it was erased. */
  async document(hash: string): Promise<unknown> {
    const { rows } = await this.pool.query<{ body: string | null }>({
      name: 'document',
      text: 'SELECT body FROM event_store.document WHERE hash = $1',
      values: [hash],
    });
    const [found] = rows;
    return found && (found.body === null ? null : openDocument(found.body));
  }

  /** Events of the log, by their ids, in the versions known today and with what proves them. */
  async events(ids: readonly string[]): Promise<ReadonlyMap<string, ProvenEvent>> {
    const { rows } = await this.pool.query<ProvenEvent>({
      name: 'events',
      text: READ_EVENTS,
      values: [ids],
    });
    const { upcasters } = this.options;
    return new Map(rows.map((row) => [row.eventId, asToday(upcasters, row)]));
  }

  streamId(aggregate: string, id: string): string {
    return streamIdOf(this.options.service, aggregate, id);
  }

  /** @throws when the database was restored without its sequences: what would be written now would never get its place */
  async checkSequence(): Promise<void> {
    await this.pool.query('SELECT event_store.check_sequence()');
  }

  /** Decides nothing while there is a reason not to; undefined opens it again. */
  takeNoCommands(reason: string | undefined): void {
    this.closedBecause = reason;
  }

  /** Why no command is taken now; undefined when they are. */
  get takesNone(): string | undefined {
    return this.closedBecause;
  }

  /** Called in this process after every append. */
  onAppended(listener: () => void): void {
    this.listeners.add(listener);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async tryOnce<State, Event extends DomainEvent, Others extends OtherStreams>(
    aggregate: Aggregate<State, Event>,
    streamId: string,
    decision: Decision<State, Event, OtherState<Others>>,
    meta: CommandMeta,
    { others, documents }: DecideOptions<State, Others>,
  ): Promise<Decided> {
    const history = await this.history(streamId);
    const answered = asTheFirstTime(streamId, history, meta);
    if (answered) return answered;
    const version = history.at(-1)?.version ?? 0;
    if (meta.basis && meta.basis.version !== version)
      throw new StaleVersion(meta.basis.version, version, changesAfter(history, meta));

    const state = this.replay(aggregate, history);
    const consulted = await consult(this, others?.(state));
    const facts = decision(state, consulted.state as OtherState<Others>);
    if (facts.length > 0) {
      const metadata = metadataOf(meta, consulted.versions);
      const events = facts.map((fact, n) =>
        this.newEvent(streamId, version + n + 1, n + 1, fact, meta.commandId, metadata),
      );
      await this.appender.append(events, documents);
      for (const listener of this.listeners) listener();
      return standsAt(streamId, events.at(-1), facts.length);
    }
    return standsAt(streamId, history.at(-1), 0);
  }

  private async history(streamId: string): Promise<StoredEvent[]> {
    const { rows } = await this.pool.query<StoredEvent>({
      name: 'stream',
      text: READ_STREAM,
      values: [streamId],
    });
    return rows;
  }

  private replay<State, Event extends DomainEvent>(
    aggregate: Aggregate<State, Event>,
    history: readonly StoredEvent[],
  ): State {
    const events: readonly Versioned[] = history.map(({ type, schema, data }) =>
      upcast(this.options.upcasters, { type, version: schema, data }),
    );
    return replay(aggregate, events as unknown as readonly Event[]);
  }

  private newEvent(
    streamId: string,
    version: number,
    n: number,
    fact: DomainEvent,
    commandId: string,
    metadata: Readonly<Record<string, unknown>>,
  ): NewEvent {
    const record = {
      eventId: eventIdOf(commandId, streamId, n),
      streamId,
      version,
      source: null,
      type: fact.type,
      schema: fact.version,
      data: fact.data as Readonly<Record<string, unknown>>,
      metadata,
    };
    return {
      ...record,
      told: this.options.published.has(fact.type),
      hash: hashOf(this.options.service, record),
    };
  }
}
