import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runScript, scratch } from '../test/scratch.ts';
import { takeLock } from './lock.ts';

const { directory, remove } = scratch();
afterAll(remove);

const npmStart = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  runScript('infra/launcher/main.ts', args, { SAMANOM_DATA: join(directory, 'data'), ...env });

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
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as { port: number };
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
