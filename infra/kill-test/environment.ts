import { join } from 'node:path';
import { issuer } from '../dev-issuer/issuer.ts';
import { heardBy } from '../launcher/services.ts';
import type { TriedService } from './tried-services.ts';
import type { OwnBroker } from './own-broker.ts';
import type { System } from './system.ts';

/** What the launcher would tell a service. */
export const environment = (
  service: TriedService,
  home: string,
  databases: System['databases'],
  broker: OwnBroker | undefined,
): NodeJS.ProcessEnv => ({
  DATABASE_URL: databases[service].url,
  SAMANOM_MODE: 'embedded',
  SAMANOM_PARENT: 'stdin',
  IDENTITY_ISSUER: issuer,
  IDENTITY_JWKS: join(home, 'identity/jwks.json'),
  ...(broker
    ? { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: broker.address }
    : {
        EVENT_TRANSPORT: 'log',
        ...Object.fromEntries(
          heardBy(service).map((source) => [
            `FEED_${source.toUpperCase()}`,
            databases[source].readerUrl,
          ]),
        ),
      }),
});
