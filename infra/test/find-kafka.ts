import { answers } from '../kafka/answers.ts';
import { checkTools } from '../kafka/libraries.ts';
import { freePort } from '../ports.ts';
import { Problem } from '../problem.ts';
import { until } from '../processes.ts';
import { runtimeWith } from './container-runtime.ts';
import { none } from './special-specs.ts';
import { startThrowawayKafka } from './throwaway.ts';

export interface TestKafka {
  readonly brokers: string;
  readonly from: string;
  readonly stop: () => Promise<void>;
}

const image = 'apache/kafka:4.1.0';

/** A broker for the tests: the one that the environment names, else a container's, else one by Maven; or none. */
export async function findKafka(signal?: AbortSignal): Promise<TestKafka | undefined> {
  const brokers = process.env['TEST_KAFKA_BROKERS'];
  if (brokers === none) return undefined;
  if (brokers) return { brokers, from: 'TEST_KAFKA_BROKERS', stop: () => Promise.resolve() };
  const container = await startContainer();
  if (container) return container;
  if (!hasTools()) return undefined;
  return { ...(await startThrowawayKafka(signal)), from: 'Maven' };
}

function hasTools(): boolean {
  try {
    checkTools();
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** All of it: with one such variable set, the image forgets its own. */
const environment = (host: string, port: number): Record<string, string> => ({
  CLUSTER_ID: cluster,
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
  KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${host}:${port}`,
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '1',
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
  KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS: '1',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  KAFKA_HEAP_OPTS: '-Xms32m -Xmx256m',
  KAFKA_OPTS: '-XX:TieredStopAtLevel=1',
});

const cluster = 'U2FtYW5vbS10ZXN0cy0wMQ';

/** Clients go where the broker says it is: so its port outside is chosen before it starts. */
async function startContainer(): Promise<TestKafka | undefined> {
  const runtime = await runtimeWith(image);
  if (!runtime) return undefined;
  const { GenericContainer, Wait } = await import('testcontainers');
  const host = runtime.info.containerRuntime.host.replace(/^localhost$/, '127.0.0.1');
  const port = await freePort();
  const words: string[] = [];
  const container = await new GenericContainer(image)
    .withEnvironment(environment(host, port))
    .withExposedPorts({ container: 9092, host: port })
    .withLogConsumer((log) => log.on('data', (line) => words.push(String(line))))
    .withWaitStrategy(Wait.forSuccessfulCommand('true')) // An open port says less than an answer, below.
    .start();
  const stop = async (): Promise<void> => {
    await container.stop();
  };
  const brokers = `${host}:${port}`;
  if (await until(() => answers(brokers, cluster), 180_000))
    return { brokers, from: `container ${image}`, stop };
  await stop();
  throw new Problem(
    `the container ${image} does not answer on ${brokers}: ${words.slice(-5).join('')}`,
  );
}
