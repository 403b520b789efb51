import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { signal as send } from '../processes.ts';

interface Run {
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string) => void;
}

/** Runs a tool to its end, in a group of its own: it stops when we say so. Answers its code and all it said. */
export async function runTool(
  words: readonly string[],
  { signal, onLine }: Run,
): Promise<{ readonly code: number | null; readonly lines: readonly string[] }> {
  signal?.throwIfAborted();
  const [command = '', ...args] = words;
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  const stop = (): void => {
    if (child.pid) send(-child.pid, 'SIGTERM');
  };
  signal?.addEventListener('abort', stop);
  try {
    await once(child, 'close');
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  signal?.throwIfAborted();
  return { code: child.exitCode, lines };
}
