import { readFileSync } from 'node:fs';
import type { Instance } from './instance.ts';

const EVERY_MS = 200;
const MB = 1024;

export interface Memory {
  /** In each quarter of the time: the same, when memory is flat. */
  readonly mostMb: readonly number[];
  /** Over the second half of the time. */
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
function slopeOf(samples: readonly Sample[]): number {
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
    const part = (from: number, to: number): readonly Sample[] =>
      samples.slice(Math.floor(from * samples.length), Math.ceil(to * samples.length));
    const quarters = [0, 0.25, 0.5, 0.75].map((from) => part(from, from + 0.25));
    const mostMb = quarters.map((quarter) => Math.max(...quarter.map(([, mb]) => mb)));
    return { mostMb, slopeMbAMinute: slopeOf(part(0.5, 1)) };
  };
}
