import { openSync, readFileSync, renameSync } from 'node:fs';
import { isCode } from './problem.ts';

/** Opens a log for one run. The run before is kept beside it, older ones go: a log can't grow for ever. */
export function openLog(file: string): number {
  try {
    renameSync(file, file.replace(/(\.log)?$/, '.previous.log'));
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  return openSync(file, 'a', 0o600);
}

export function lastLines(file: string, count: number): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.slice(-count).join('\n');
}
