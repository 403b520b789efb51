import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { compileCache } from '../launcher/command.ts';
import { issuerPort, portOf, postgresPort, publicUrl, services } from '../launcher/services.ts';
import { lastLines, openLog } from '../log-file.ts';
import { isFree } from '../ports.ts';
import { Problem } from '../problem.ts';
import { ended, until } from '../processes.ts';
import { toolsPath, workspace } from '../projects.ts';
import { typescript } from './scratch.ts';

export interface System {
  /** Where its pages are. */
  readonly url: string;
  /** Its data directory: whose keys make tokens. */
  readonly data: string;
  readonly stop: () => Promise<void>;
}

const UP_WITHIN_MS = 180_000;

/** Starts what `npm start` starts. With TEST_BUILT=true what it runs is built already. */
export async function startSystem(data: string): Promise<System> {
  const port = await freeBase();
  const log = join(data, 'launcher.log');
  const output = openLog(log);
  const built = process.env['TEST_BUILT'] === 'true' ? ['--built'] : [];
  const launcher = spawn(
    process.execPath,
    [...typescript, join(workspace, 'infra/launcher/main.ts'), ...built],
    {
      cwd: workspace,
      // What Jest tells its own processes would make another build, and other services.
      env: {
        ...process.env,
        ...compileCache,
        NODE_ENV: undefined,
        NODE_OPTIONS: undefined,
        PATH: toolsPath,
        PORT: String(port),
        SAMANOM_DATA: data,
      },
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  const { pid = 0 } = launcher;
  const isUp = () => lastLines(log, 1).startsWith('Ready:') || launcher.exitCode !== null;
  if (!(await until(isUp, UP_WITHIN_MS)) || launcher.exitCode !== null)
    throw new Problem(`no system for the tests:\n${lastLines(log, 10)}`);
  const stop = async (): Promise<void> => {
    launcher.kill('SIGTERM');
    await ended(pid, 20_000);
  };
  return { url: publicUrl(port), data, stop };
}

/** Below those that a machine gives to whoever asks for any: nobody takes one between now and the start. */
const OURS = { from: 12_000, to: 32_000 };

/** A port from which all that the system needs are free. */
async function freeBase(): Promise<number> {
  for (;;) {
    const port = randomInt(OURS.from, OURS.to);
    const wanted = [
      ...services.map((name) => portOf(name, port)),
      issuerPort(port),
      postgresPort(port),
    ];
    if ((await Promise.all(wanted.map(isFree))).every(Boolean)) return port;
  }
}
