import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { EventStore, Sequencer, Views } from '@samanom/event-store';
import { Delivery } from './delivery/delivery.ts';

/** Starts what works behind the commands (sequencer, views, deliveries), one waking the next, and stops it again. */
@Injectable()
export class Following implements OnApplicationBootstrap, OnApplicationShutdown {
  ready = false;

  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Sequencer) private readonly sequencer: Sequencer,
    @Inject(Views) private readonly views: Views,
    @Inject(Delivery) private readonly delivery: Delivery,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.store.checkSequence();
    const sequence = () => this.sequencer.wake();
    this.store.onAppended(sequence);
    this.delivery.onHeard = sequence;
    this.sequencer.onProgress(() => {
      this.views.wake();
      this.delivery.wake();
    });
    this.sequencer.start();
    await this.views.start();
    await this.delivery.start();
    this.ready = true;
  }

  async onApplicationShutdown(): Promise<void> {
    this.ready = false;
    await this.delivery.stop();
    await this.sequencer.stop();
    await this.views.stop();
    await this.store.close();
  }
}
