import type { Credentials } from './credentials.ts';
import { readerOf } from './database.ts';
import type { Options } from './options.ts';
import { brokersOf, heardBy, postgresPort, type ServiceName } from './services.ts';

/** How a service hears the others: over Kafka, or by reading what they publish where they keep it. */
export const transportOf = (
  service: ServiceName,
  { kafka, port }: Pick<Options, 'kafka' | 'port'>,
  credentials: Pick<Credentials, 'url'>,
): NodeJS.ProcessEnv =>
  kafka
    ? { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: brokersOf(port) }
    : {
        EVENT_TRANSPORT: 'log',
        ...Object.fromEntries(
          heardBy(service).map((source) => [
            `FEED_${source.toUpperCase()}`,
            credentials.url(readerOf(source), source, postgresPort(port)),
          ]),
        ),
      };
