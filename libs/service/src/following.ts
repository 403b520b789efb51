import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { EventStore, Sequencer, Views } from '@samanom/event-store';

/** Starts what works behind the commands, the log's sequencer and the views, and stops it again. */
@Injectable()
export class Following implements OnApplicationBootstrap, OnApplicationShutdown {
  ready = false;

  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Sequencer) private readonly sequencer: Sequencer,
    @Inject(Views) private readonly views: Views,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.store.onAppended(() => this.sequencer.wake());
    this.sequencer.start();
    await this.views.start();
    this.ready = true;
  }

  async onApplicationShutdown(): Promise<void> {
    this.ready = false;
    await this.sequencer.stop();
    await this.views.stop();
    await this.store.close();
  }
}

const QUIET_MS = 10_000;

/** Logs a failure of the background work, the same one at most once in ten seconds. */
export const onceInAWhile = (what: string): ((error: unknown) => void) => {
  const logger = new Logger(what);
  const last = new Map<string, number>();
  return (error) => {
    const message = String(error);
    const before = last.get(message) ?? 0;
    if (Date.now() - before < QUIET_MS) return;
    last.set(message, Date.now());
    logger.error({ err: error }, undefined);
  };
};
