import { join } from 'node:path';

export const dataIn = (directory: string): string => join(directory, 'data');
export const propertiesIn = (directory: string): string => join(directory, 'server.properties');

/** One node that is broker and controller; small when idle, only for this machine. */
const always = {
  'process.roles': 'broker,controller',
  'node.id': 1,
  'controller.listener.names': 'CONTROLLER',
  // The one controller is in the same process: nobody asks another for it.
  'controller.quorum.bootstrap.servers': '127.0.0.1:0',
  'auto.create.topics.enable': false,
  'log.retention.ms': -1,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 1,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'transaction.state.log.num.partitions': 1,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'group.initial.rebalance.delay.ms': 0, // Nobody else comes: a reader need not wait 3 s for others.
  // A broker that was killed may come back only when the controller has given up the one before.
  'broker.heartbeat.interval.ms': 1_000,
  'broker.session.timeout.ms': 4_000,
  'metadata.max.idle.interval.ms': 5_000, // An idle broker still writes, at this pace.
  'num.network.threads': 2,
  'num.io.threads': 2,
  'background.threads': 2,
  'group.coordinator.threads': 1,
  'log.cleaner.dedupe.buffer.size': 4_194_304, // 128 MB by default, half of the heap.
};

export const properties = (directory: string, port: number): string =>
  Object.entries({
    ...always,
    // What the controller listens on the system may choose: only the process itself asks it.
    listeners: `${clients(port)},CONTROLLER://127.0.0.1:0`,
    'advertised.listeners': clients(port),
    'log.dirs': dataIn(directory),
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

const clients = (port: number): string => `PLAINTEXT://127.0.0.1:${port}`;

/** On which port the server of these properties listens. */
export const portIn = (text: string): number =>
  Number(/^listeners=PLAINTEXT:\/\/127\.0\.0\.1:(\d+)/m.exec(text)?.[1] ?? 0);

/** 150 MB when idle, most of it the Java machine itself; the second compiler costs more than it gives here. */
export const javaOptions = [
  '-Xms32m',
  '-Xmx256m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+ExitOnOutOfMemoryError',
  '-Djava.net.preferIPv4Stack=true',
  '-Djava.awt.headless=true',
] as const;
