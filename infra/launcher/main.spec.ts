import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isFree } from '../ports.ts';
import { runScript, scratch } from '../test/scratch.ts';
import { takeLock } from './lock.ts';

const { directory, remove } = scratch();
afterAll(remove);

const npmStart = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  runScript('infra/launcher/main.ts', args, { SAMANOM_DATA: join(directory, 'data'), ...env });

/** PATH with a Java that only tells its version, and a Maven. */
function withJava(version: string): string {
  const bin = join(directory, `java-${version}`);
  mkdirSync(bin);
  const tools = { java: `echo 'openjdk version "${version}"' >&2`, mvn: 'true' };
  for (const [name, does] of Object.entries(tools)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${does}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return `${bin}:/usr/bin:/bin`;
}

/** A taken port; those of the other parts of the system, so far from it, are free. */
async function taken(others: readonly number[]): Promise<{ port: number; holder: Server }> {
  for (;;) {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as { port: number };
    const free = await Promise.all(others.map((from) => isFree(port + from)));
    if (free.every(Boolean)) return { port, holder };
    holder.close();
  }
}

const inOneLine = (text: RegExp) => ({
  status: 1,
  stderr: expect.stringMatching(new RegExp(`^${text.source}\n$`)) as unknown,
});

describe('npm start', () => {
  it('tells what it can do', () => {
    const told = npmStart({}, '--help');
    expect(told).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm start -- --empty'),
    });
  });

  it('says which argument it does not know', () => {
    expect(npmStart({}, '--emty')).toMatchObject(inOneLine(/unknown argument --emty: .*/));
  });

  it.each(['x', '80', '65500'])('says that PORT=%s is none', (PORT) => {
    expect(npmStart({ PORT })).toMatchObject(inOneLine(/PORT is ".*": it must be .*/));
  });

  it('says that a directory cannot be written', () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    expect(npmStart({ SAMANOM_DATA: join(file, 'data') })).toMatchObject(
      inOneLine(/can't write to .*\/file\/data \(ENOTDIR\): set SAMANOM_DATA .*/),
    );
  });

  it('says that it runs there already', () => {
    const data = join(directory, 'held');
    mkdirSync(data);
    takeLock(data, 3210);
    expect(npmStart({ SAMANOM_DATA: data })).toMatchObject(
      inOneLine(/already running on .*\/held \(process \d+, PORT 3210\): .*/),
    );
  });

  it('says which port is taken, and how to move', async () => {
    const { port, holder } = await taken([-1, 1, 89, 90]);
    const told = npmStart({ PORT: String(port - 1) });
    holder.close();
    expect(told).toMatchObject(inOneLine(/port \d+ \(intake\) is taken: .* PORT=\d+ npm start/));
  });

  it('says that the database is not a whole one', () => {
    const data = join(directory, 'half-made');
    mkdirSync(join(data, 'postgres/base'), { recursive: true });
    expect(npmStart({ SAMANOM_DATA: data })).toMatchObject(
      inOneLine(/.*\/half-made\/postgres is not a whole .*: move it away and start again/),
    );
  });
});

describe('npm start -- --kafka', () => {
  it.each([
    ['no Java', () => '/nowhere'],
    ['only an old one', () => withJava('11.0.2')],
  ])('says that there is %s', (_, path) => {
    expect(npmStart({ PATH: path(), JAVA_HOME: '' }, '--kafka')).toMatchObject(
      inOneLine(/Kafka needs Java 17 or newer, .* install a JDK, or do without Kafka/),
    );
  });

  it("says that Kafka's port is taken", async () => {
    const { port, holder } = await taken([-92, -91, -90, -2, -1]);
    const env = { PATH: withJava('17.0.15'), JAVA_HOME: '', PORT: String(port - 92) };
    const told = npmStart(env, '--kafka');
    holder.close();
    expect(told).toMatchObject(inOneLine(/port \d+ \(Kafka\) is taken: .* PORT=\d+ npm start/));
  });

  it("says that Kafka's data is not whole", () => {
    const data = join(directory, 'half-made-kafka');
    mkdirSync(join(data, 'kafka/data'), { recursive: true });
    expect(npmStart({ SAMANOM_DATA: data }, '--kafka')).toMatchObject(
      inOneLine(/.*\/half-made-kafka\/kafka is not a whole .*: move it away and start again/),
    );
  });
});
