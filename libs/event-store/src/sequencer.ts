import { LOCKS, Leader } from './leader.ts';
import { loop, type Loop } from './loop.ts';

/** Few events get their place at once; many are worth waiting for, as a step costs much the same for one or a hundred. */
const REST_MS_AN_EVENT = 0.25;
const MOST_REST_MS = 10;
const LIMIT = 5000;

export interface SequencerOptions {
  readonly url: string;
  readonly service: string;
  readonly onError?: (error: unknown) => void;
}

/** Gives committed events their place in the log. Every instance has one; one of them leads and does the work. */
export class Sequencer {
  private readonly options: SequencerOptions;
  private readonly leader: Leader;
  private readonly listeners = new Set<() => void>();
  private running: Loop | undefined;
  private placed = 0;

  constructor(options: SequencerOptions) {
    this.options = options;
    this.leader = new Leader({
      url: options.url,
      name: `${options.service} sequencer`,
      lock: LOCKS.sequencer,
      onTakeover: async (client) => {
        await client.query('SELECT event_store.sequencer_takes_over()');
      },
    });
  }

  get leads(): boolean {
    return this.leader.leads;
  }

  /** Called after every step of this instance that put events in order. */
  onProgress(listener: () => void): void {
    this.listeners.add(listener);
  }

  start(): void {
    this.running = loop(
      () => this.step(),
      () => Math.min(Math.ceil(this.placed * REST_MS_AN_EVENT), MOST_REST_MS),
    );
  }

  wake(): void {
    this.running?.wake();
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.leader.giveUp();
  }

  private async step(): Promise<boolean> {
    try {
      const client = await this.leader.lead();
      if (!client) return false;
      const { rows } = await client.query<{ placed: number }>({
        name: 'step',
        text: 'SELECT event_store.sequence_step($1) AS placed',
        values: [LIMIT],
      });
      this.placed = rows[0]?.placed ?? 0;
      if (this.placed > 0) for (const listener of this.listeners) listener();
      return this.placed > 0;
    } catch (error) {
      this.options.onError?.(error);
      await this.leader.giveUp();
      return false;
    }
  }
}
