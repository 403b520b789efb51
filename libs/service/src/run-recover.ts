import { Broker, recoverTold, tailOfHearer, tailOfTopic, type Recovered } from '@samanom/kafka';
import pg from 'pg';
import { ServiceConfig } from './config.ts';
import type { ServiceDescription } from './description.ts';

const inWords = ({ events, lastSequence, lostVersions, lostDocuments }: Recovered): string =>
  [
    `${events} told events are back; the last is number ${lastSequence}.`,
    ...lostVersions.map(
      ({ streamId, version }) =>
        `Lost, as it was never told: version ${version} of stream ${streamId}.`,
    ),
    ...lostDocuments.map((hash) => `Lost, as texts are never told: document ${hash}.`),
  ].join('\n');

/**
 * After a restore to before what the service told: takes the told events back from the topic, or from the database of
 * somebody who heard them (RECOVER_FROM). DATABASE_URL is the tables' owner's. See docs/operations.md.
 */
export const runRecover = async ({ name }: ServiceDescription): Promise<void> => {
  const from = process.env['RECOVER_FROM'];
  const hearer = from ? new pg.Pool({ connectionString: from, max: 1 }) : undefined;
  try {
    const { databaseUrl, kafkaBrokers } = new ServiceConfig(process.env);
    if (!hearer && !kafkaBrokers)
      throw new Error('set EVENT_TRANSPORT=kafka and KAFKA_BROKERS, or RECOVER_FROM');
    const tail = hearer
      ? tailOfHearer(hearer, name)
      : tailOfTopic(new Broker(kafkaBrokers, `samanom.${name}.recovers`), name);
    process.stdout.write(`${inWords(await recoverTold(name, databaseUrl, tail))}\n`);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await hearer?.end();
  }
};
