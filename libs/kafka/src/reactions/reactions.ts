import {
  LOCKS,
  Leader,
  TakesNoCommands,
  UnknownVersion,
  firstUnknown,
  isDatabaseAway,
  loop,
  readLog,
  type Loop,
  type LoggedEvent,
} from '@samanom/event-store';
import type pg from 'pg';
import { moveTo, noteRefused, park, parkedStreams, startingPoint } from './bookkeeping.ts';
import { carryOut, type Hands } from './carry-out.ts';
import type { AnyReaction } from './reaction.ts';

const BATCH = 200;
const RETRY_MS = 500;

export interface ReactionsOptions extends Hands {
  readonly url: string;
  readonly reactions: readonly AnyReaction[];
  readonly onError?: (error: unknown) => void;
}

/** Follows the local log, all that the service decided and heard, and does what its reactions ask for. One leader. */
export class Reactions {
  private readonly options: ReactionsOptions;
  private readonly leader: Leader;
  /** Where each reaction stands, while this instance leads. */
  private positions = new Map<AnyReaction, number>();
  private running: Loop | undefined;

  constructor(options: ReactionsOptions) {
    this.options = options;
    const { url, service } = options;
    this.leader = new Leader({ url, name: `${service} reactions`, lock: LOCKS.reactions });
  }

  get status(): readonly { readonly reaction: string; readonly position: number }[] {
    return [...this.positions].map(([{ name }, position]) => ({ reaction: name, position }));
  }

  start(): void {
    if (this.options.reactions.length > 0) this.running = loop(() => this.step());
  }

  readonly wake = (): void => this.running?.wake();

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.leader.giveUp();
  }

  private async step(): Promise<boolean> {
    try {
      const client = await this.leader.lead();
      if (!client) return false;
      let moved = false;
      for (const reaction of this.options.reactions)
        moved = (await this.follow(client, reaction)) || moved;
      return moved;
    } catch (error) {
      this.options.onError?.(error);
      this.positions.clear();
      await this.leader.giveUp();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      return false;
    }
  }

  private async follow(client: pg.Client, reaction: AnyReaction): Promise<boolean> {
    const position = this.positions.get(reaction) ?? (await startingPoint(client, reaction));
    this.positions.set(reaction, position);
    const events = this.readable(reaction, await readLog(client, position, BATCH));
    const concerned = events.filter(({ type }) => type in reaction.on);
    const parked = concerned.length > 0 ? await parkedStreams(client, reaction) : new Set<string>();
    for (const event of concerned) {
      if (parked.has(event.streamId))
        await this.park(client, reaction, event, 'waits behind another');
      else if (!(await this.take(client, reaction, event))) parked.add(event.streamId);
      await moveTo(client, reaction, event.position);
    }
    const end = events.at(-1)?.position;
    if (end === undefined) return false;
    await moveTo(client, reaction, end);
    this.positions.set(reaction, end);
    return true;
  }

  /** The events up to one that this release can't read: there the reaction waits. */
  private readable({ name, on }: AnyReaction, events: readonly LoggedEvent[]) {
    const unknown = firstUnknown(events, (type) => type in on, this.options.versions);
    if (!unknown) return events;
    this.options.onError?.(new UnknownVersion(name, unknown));
    return events.filter(({ position }) => position < unknown.position);
  }

  /** Answers whether the reaction could take the event; else it and the rest of its stream are parked. */
  private async take(
    client: pg.Client,
    reaction: AnyReaction,
    event: LoggedEvent,
  ): Promise<boolean> {
    try {
      const refused = await carryOut(this.options, reaction, event);
      await noteRefused(client, reaction, event, refused, this.options.now());
      return true;
    } catch (error) {
      if (isDatabaseAway(error) || error instanceof TakesNoCommands) throw error;
      this.options.onError?.(error);
      await this.park(client, reaction, event, String(error));
      return false;
    }
  }

  private park(client: pg.Client, reaction: AnyReaction, event: LoggedEvent, error: string) {
    return park(client, reaction, event, error, this.options.now());
  }
}
