import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { EventStore, connection } from '@samanom/event-store';
import {
  Broker,
  Hearer,
  KafkaFeed,
  LogFeed,
  Objections,
  Reactions,
  Relay,
  type EventFeed,
  type Hands,
} from '@samanom/kafka';
import pg from 'pg';
import { Clock } from '../clock.ts';
import { ConfigError } from '../config-error.ts';
import { ServiceConfig } from '../config.ts';
import { DESCRIPTION, versionsOf, type ServiceDescription } from '../description.ts';
import { onceInAWhile } from '../once-in-a-while.ts';

/** Telling, hearing and reacting: what goes on between this service and the others. */
@Injectable()
export class Delivery {
  readonly pool: pg.Pool;
  readonly hands: Hands;
  readonly relay: Relay | undefined;
  readonly hearer: Hearer;
  readonly reactions: Reactions;
  private readonly objections: Objections;
  private readonly broker: Broker | undefined;

  constructor(
    @Inject(ServiceConfig) private readonly config: ServiceConfig,
    @Inject(DESCRIPTION) private readonly description: ServiceDescription,
    @Inject(EventStore) store: EventStore,
    @Inject(CommandBus) commands: CommandBus,
    @Inject(Clock) clock: Clock,
  ) {
    const { databaseUrl: url, kafkaBrokers, transport } = config;
    const { name: service, upcasters, reactions } = description;
    this.pool = new pg.Pool({ ...connection(url, `${service} delivery`), max: 3 });
    this.pool.on('error', () => undefined); // a cut connection shows in the next query
    this.hands = {
      service,
      upcasters,
      versions: versionsOf(description),
      execute: (command) => commands.execute(command),
      now: () => clock.now(),
    };
    this.objections = new Objections(this.pool, (reason) => store.takeNoCommands(reason));
    if (transport === 'kafka') {
      this.broker = new Broker(kafkaBrokers, `samanom.${service}`);
      this.relay = new Relay({
        service,
        url,
        broker: this.broker,
        onCompared: (ahead) => this.objections.onTopicCompared(ahead),
        onError: onceInAWhile('relay'),
      });
    }
    this.hearer = new Hearer({
      service,
      url,
      feeds: description.hears.map((source) => this.feedOf(source)),
      onHeard: () => this.onHeard(),
      onError: onceInAWhile('hearer'),
    });
    this.reactions = new Reactions({
      ...this.hands,
      url,
      reactions,
      onError: onceInAWhile('reactions'),
    });
  }

  /** Called when others' events were taken in: the sequencer has something to do. */
  onHeard: () => void = () => undefined;

  /** Called when the log has grown. */
  wake(): void {
    this.relay?.wake();
    this.reactions.wake();
  }

  async start(): Promise<void> {
    await this.objections.start();
    this.relay?.start();
    // A database restored to before what it told shows before the first command is taken.
    await this.relay?.compared;
    this.hearer.start();
    this.reactions.start();
  }

  async stop(): Promise<void> {
    this.objections.stop();
    await Promise.all([this.relay?.stop(), this.hearer.stop(), this.reactions.stop()]);
    await this.pool.end();
  }

  private feedOf(source: string): EventFeed {
    if (this.broker) return new KafkaFeed(source, this.broker, this.description.name);
    const url = this.config.feedUrls[source];
    if (url) return new LogFeed(source, url);
    const variable = `FEED_${source.toUpperCase().replaceAll('-', '_')}`;
    throw new ConfigError(variable, 'is missing: where to read what that service tells');
  }
}
