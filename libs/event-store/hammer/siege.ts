import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { between, dice } from './dice.ts';

interface Siege {
  /** A script that says `progress` to its parent when it got something done. */
  readonly script: URL;
  readonly url: string;
  /** How many processes are alive at once. */
  readonly instances: number;
  /** Leaves those alone that have not got anything done yet. */
  readonly onlyWorking?: boolean;
}

export interface Outcome {
  readonly killed: number;
  /** How many of the processes got something done. */
  readonly worked: number;
}

/** Keeps several processes of a script alive, kills one two or three times a second, mostly the oldest. None is left. */
export const besiege = async (
  { script, url, instances, onlyWorking = false }: Siege,
  goOn: () => boolean,
): Promise<Outcome> => {
  const workers = new Set<ChildProcess>();
  const start = () => {
    const child = fork(fileURLToPath(script), {
      execArgv: ['--conditions=samanom:source', '--no-warnings'],
      env: { ...process.env, DATABASE_URL: url },
    });
    child.on('message', () => workers.add(child));
    return child;
  };
  const kill = async (child: ChildProcess) => {
    if (child.kill('SIGKILL')) await once(child, 'exit');
  };

  const alive = Array.from({ length: instances }, start);
  let killed = 0;
  while (goOn()) {
    await sleep(between(250, 500));
    const ready = alive.filter((child) => !onlyWorking || workers.has(child));
    const victim = ready[dice(3) ? 0 : dice(ready.length)];
    if (!victim) continue;
    await kill(victim);
    killed++;
    alive.splice(alive.indexOf(victim), 1);
    alive.push(start());
  }
  await Promise.all(alive.map(kill));
  return { killed, worked: workers.size };
};
