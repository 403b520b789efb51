import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import kafkajs from 'kafkajs';
import { freePort } from '../ports.ts';
import { Problem } from '../problem.ts';
import { ended, isRunning, signal } from '../processes.ts';
import { workspace } from '../projects.ts';
import { scratch, typescript } from '../test/scratch.ts';
import { startKafka, type Broker } from './index.ts';
import { checkTools } from './libraries.ts';

jest.setTimeout(90_000); // Seconds, but of a machine that starts Java beside other tests.

const { home, remove } = scratch();
const directory = join(home, 'kafka'); // Where the next run finds it, should this one be killed.
const killedLauncher = join(workspace, 'infra/kafka/killed-launcher.ts');
let port: number;
let broker: Broker | undefined;
let startedBefore: number | undefined;

const start = async (): Promise<Broker> => {
  broker = await startKafka({ directory, port });
  return broker;
};

const client = (): kafkajs.Kafka =>
  new kafkajs.Kafka({ brokers: [`127.0.0.1:${port}`], logLevel: kafkajs.logLevel.NOTHING });

async function tell(value: string): Promise<void> {
  const producer = client().producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  await producer.send({ topic: 'told', acks: -1, messages: [{ value }] });
  await producer.disconnect();
}

/** Everything on the topic, as a reader of its own reads it. */
async function toldAll(count: number): Promise<readonly string[]> {
  const consumer = client().consumer({ groupId: `spec-${performance.now()}` });
  const values: string[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic: 'told', fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const eachMessage = ({ message }: kafkajs.EachMessagePayload): Promise<void> => {
      values.push(String(message.value));
      if (values.length === count) resolve();
      return Promise.resolve();
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return values;
}

const hasTools = (): boolean => {
  try {
    checkTools();
    return true;
  } catch (error) {
    if (!(error instanceof Problem) || process.env['CI'] === 'true') throw error;
    console.log(`left out: ${error.message}`);
    return false;
  }
};

// One data directory, as one newcomer's: the tests follow each other.
(hasTools() ? describe : describe.skip)('the embedded Kafka', () => {
  beforeAll(async () => {
    port = await freePort();
  });

  afterAll(async () => {
    await broker?.stop();
    remove();
  });

  it('is made and started, also beside what a killed launcher left half-made', async () => {
    const leftOver = `${directory}.making-killed`;
    mkdirSync(leftOver);
    const script = [killedLauncher, directory, String(port)];
    const launcher = spawn(process.execPath, [...typescript, ...script]);
    const [told] = (await once(launcher.stdout, 'data')) as [Buffer];
    startedBefore = Number(told);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(existsSync(leftOver)).toBe(false);
    expect(statSync(directory).mode & 0o077).toBe(0);
  });

  it('is adopted when its launcher was killed', async () => {
    expect(await start()).toMatchObject({
      adopted: true,
      pid: startedBefore,
      brokers: `127.0.0.1:${port}`,
    });
  });

  it('carries messages, and makes no topic that nobody made', async () => {
    const admin = client().admin();
    await admin.connect();
    await expect(admin.fetchTopicMetadata({ topics: ['told'] })).rejects.toThrow(
      /does not host this topic-partition/,
    );
    await admin.createTopics({ topics: [{ topic: 'told', numPartitions: 1 }] });
    await admin.disconnect();
    await tell('one');
    expect(await toldAll(1)).toEqual(['one']);
  });

  it('moves when another port is asked for', async () => {
    const before = broker?.pid ?? 0;
    port = await freePort();
    expect(await start()).toMatchObject({ adopted: false, brokers: `127.0.0.1:${port}` });
    expect(isRunning(before)).toBe(false);
    await tell('two');
  });

  it('starts again after it was killed itself, whatever its pid has become', async () => {
    const killed = broker?.pid ?? 0;
    signal(killed, 'SIGKILL');
    await ended(killed, 5_000);
    const stranger = spawn('sleep', ['60']);
    writeFileSync(join(directory, 'broker.pid'), String(stranger.pid));

    const { adopted } = await start();
    expect(isRunning(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
    expect(adopted).toBe(false);
    expect(await toldAll(2)).toEqual(['one', 'two']);
  });

  it('leaves no process behind when stopped, or when its start is called off', async () => {
    const { pid = 0 } = broker ?? {};
    await broker?.stop();
    expect(isRunning(pid)).toBe(false);
    const calledOff = AbortSignal.timeout(300);
    await expect(startKafka({ directory, port, signal: calledOff })).rejects.toThrow(/timeout/);
    expect(isRunning(Number(readFileSync(join(directory, 'broker.pid'), 'utf8')))).toBe(false);
  });

  it('says in one line when its port is taken', async () => {
    const other = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${port}, '127.0.0.1', () => console.log())`,
    ]);
    await once(other.stdout, 'data');
    await expect(start()).rejects.toThrow(`port ${port} is taken`);
    other.kill();
  });

  it('says why it does not start', async () => {
    const meta = join(directory, 'data/meta.properties');
    writeFileSync(meta, readFileSync(meta, 'utf8').replace('node.id=1', 'node.id=2'));
    await expect(start()).rejects.toThrow(
      /Kafka does not start on .*doesn't match previous node id 1/,
    );
  });

  it('says in one line that a directory is half-made', async () => {
    rmSync(join(directory, 'data/meta.properties'));
    await expect(start()).rejects.toThrow(/not a whole Kafka .* \(no data\/meta.properties\)/);
  });
});

describe('without its tools, Kafka', () => {
  const check = `import { told } from './infra/problem.ts';
    import { checkTools } from './infra/kafka/libraries.ts';
    try { checkTools(); } catch (error) { console.log(told(error)); }`;

  it('says in one line that there is no Java', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [...typescript, '--input-type=module', '-e', check],
      {
        cwd: workspace,
        encoding: 'utf8',
        env: { PATH: '/nowhere', JAVA_HOME: '/nowhere' },
      },
    );
    expect(stdout).toMatch(/^Kafka needs Java 17 or newer, .*\n$/);
  });
});
