import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, openLog } from '../log-file.ts';
import { Problem } from '../problem.ts';
import { ended, signal as send, until } from '../processes.ts';
import { workspace } from '../projects.ts';
import { compileCache } from './command.ts';

export interface ServiceProcess {
  readonly ready: Promise<void>;
  /** Rejects when it ends by itself. */
  readonly running: Promise<never>;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly name: string;
  readonly port: number;
  readonly data: string;
  readonly databaseUrl: string;
  /** How it hears the others, whom it believes, and what only this one is told. */
  readonly settings: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Node 24 sees a fault of kafkajs that does no harm. */
const quiet = '--disable-warning=TimeoutNegativeWarning';

/** A service as a process of its own; its stdin stays open as long as we live, by that it knows. */
export function startService(start: Start): ServiceProcess {
  const { name, data } = start;
  const log = join(data, `logs/${name}.log`);
  const output = openLog(log);
  const args = ['--enable-source-maps', quiet, `apps/${name}/dist/main.js`];
  const child = spawn(process.execPath, args, {
    cwd: workspace,
    detached: true, // The terminal's Ctrl-C must reach only the launcher.
    env: { ...process.env, ...environment(start) },
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  const { pid = 0 } = child;

  const running = once(child, 'exit').then(
    ([code, killedBy]: readonly (number | string | null)[]) => {
      const how = killedBy ? `killed by ${killedBy}` : `exit code ${code}`;
      throw new Problem(
        `${name} ended by itself (${how}), last words in ${log}:\n${lastLines(log, 10)}`,
      );
    },
  );
  running.catch(() => undefined); // Whoever waits for it is told; a stop that we asked for surprises nobody.

  const stop = async (): Promise<void> => {
    send(-pid, 'SIGTERM');
    if (await ended(pid, 10_000)) return;
    send(-pid, 'SIGKILL');
    await ended(pid, 5_000);
  };
  return { ready: Promise.race([answers(start, log), running]), running, stop };
}

const environment = ({ name, port, data, databaseUrl, settings }: Start): NodeJS.ProcessEnv => ({
  ...compileCache,
  ...settings,
  PORT: String(port),
  DATABASE_URL: databaseUrl,
  SAMANOM_MODE: 'embedded',
  SAMANOM_PARENT: 'stdin',
  ATTACHMENTS_DIR: join(data, 'attachments', name),
  ATTACHMENTS_S3_BUCKET: undefined, // What is kept here lies in the data directory.
});

async function answers({ name, port, signal }: Start, log: string): Promise<void> {
  const up = await until(async () => {
    signal.throwIfAborted();
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    return answer?.status === 200;
  }, 60_000);
  if (!up) throw new Problem(`${name} does not become ready (${log}):\n${lastLines(log, 10)}`);
}
