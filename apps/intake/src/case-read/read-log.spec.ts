import { beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Metrics } from '@samanom/service';
import type { CaseRead } from './case-read.ts';
import type { CaseReads } from './case-reads.ts';
import { ReadLog } from './read-log.ts';

/** A table that can be away for a number of tries. */
class Table implements Pick<CaseReads, 'write' | 'close'> {
  readonly written: string[] = [];
  readonly batches: number[] = [];
  away = 0;
  closed = false;

  write(reads: readonly CaseRead[]): Promise<void> {
    if (this.away-- > 0) return Promise.reject(new Error('away'));
    this.batches.push(reads.length);
    this.written.push(...reads.map(({ route }) => route));
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

let table: Table;
let counted: Map<string, () => number>;
let log: ReadLog;

const read = (route: string): CaseRead => ({
  applicationId: '01301e5c-8a40-7c1f-9b54-2f0d6c3e7a18',
  at: '2026-03-03T11:00:00.000Z',
  person: 'p',
  organisation: 'o',
  role: 'elected',
  party: 'elected',
  route,
  documents: [],
});
const note = (from: number, to: number) => {
  for (let n = from; n < to; n++) log.note(read(String(n)));
};
const numbers = (to: number) => Array.from({ length: to }, (_, n) => String(n));
const lost = () => counted.get('samanom_read_log_lost')?.();
const failures = () => counted.get('samanom_read_log_failures')?.();

beforeEach(() => {
  Logger.overrideLogger(false); // what is told is counted, and read there
  table = new Table();
  counted = new Map();
  const metrics = {
    count: (name: string, _: string, value: () => number) => void counted.set(name, value),
  };
  log = new ReadLog(table as unknown as CaseReads, metrics as unknown as Metrics);
});

describe('the log of reads', () => {
  it('writes in batches, each read once and in order, whoever asks for it at the same time', async () => {
    note(0, 1200);
    await Promise.all([log.flush(), log.flush(), log.flush()]);
    expect(table.written).toEqual(numbers(1200));
    expect(table.batches).toEqual([500, 500, 200]);
  });

  it('keeps what could not be written, with what came after it', async () => {
    table.away = 2;
    note(0, 3);
    expect([await log.flush(), await log.flush()]).toEqual([false, false]);
    note(3, 5);
    expect(await log.flush()).toBe(true);
    expect(table.written).toEqual(numbers(5));
    expect([failures(), lost()]).toEqual([2, 0]);
  });

  it('holds no more than it can, and counts what it had to let go', async () => {
    note(0, 20_003);
    expect(lost()).toBe(3);
    await log.flush();
    expect(table.written).toEqual(numbers(20_000));
  });

  it('is written to the end when the service stops, also when that takes a second try', async () => {
    table.away = 1;
    note(0, 2);
    await log.onApplicationShutdown();
    expect(table.written).toEqual(numbers(2));
    expect([table.closed, lost()]).toEqual([true, 0]);
  });
});
