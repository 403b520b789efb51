import { readFileSync } from 'node:fs';
import type { Instance } from './instance.ts';

const EVERY_MS = 200;
const MB = 1024;

export interface Memory {
  readonly mostMb: number;
  /** Over the last three quarters of the time: nothing, when memory is flat. */
  readonly slopeMbAMinute: number;
}

function residentMb(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / MB;
  } catch {
    return undefined;
  }
}

type Sample = readonly [minutes: number, mb: number];

/** The least squares' line through the samples. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(samples.map(([minutes]) => minutes));
  const y = mean(samples.map(([, mb]) => mb));
  const along = samples.reduce((sum, [minutes, mb]) => sum + (minutes - x) * (mb - y), 0);
  return along / samples.reduce((sum, [minutes]) => sum + (minutes - x) ** 2, 0);
}

/** Watches a process until asked what it took. */
export function watchMemory(instance: Instance): () => Memory {
  const samples: Sample[] = [];
  const timer = setInterval(() => {
    const mb = residentMb(instance.pid);
    if (mb !== undefined) samples.push([performance.now() / 60_000, mb]);
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    const settled = samples.slice(Math.floor(samples.length / 4));
    return { mostMb: Math.max(...samples.map(([, mb]) => mb)), slopeMbAMinute: slopeOf(settled) };
  };
}
