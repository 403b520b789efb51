import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isCode } from './problem.ts';

/** Written beside its place and renamed: whole or not there at all, and for its owner only. */
export function writeJson(file: string, content: unknown, mode = 0o600): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${JSON.stringify(content, undefined, 2)}\n`, { mode });
  renameSync(draft, file);
}

/** Undefined if there is no such file. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
