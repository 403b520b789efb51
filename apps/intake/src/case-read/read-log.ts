import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Metrics, onceInAWhile } from '@samanom/service';
import type { CaseRead } from './case-read.ts';
import { CaseReads } from './case-reads.ts';

const GATHER_MS = 100;
const RETRY_MS = 1000;
const MOST_AT_ONCE = 500;
const MOST_WAITING = 20_000;
const GIVE_UP_MS = 5000;

/**
 * Writes reads down in batches, behind the answers (decision 0015). What could not be written is tried again; what had
 * to be given up is counted and told, never forgotten in silence.
 */
@Injectable()
export class ReadLog implements OnApplicationShutdown {
  private readonly failed = onceInAWhile('read log');
  private readonly waiting: CaseRead[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<boolean> = Promise.resolve(true);
  private failures = 0;
  private lost = 0;

  constructor(
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(Metrics) metrics: Metrics,
  ) {
    metrics.count(
      'samanom_read_log_failures',
      'Batches of reads that could not be written, and are tried again',
      () => this.failures,
    );
    metrics.count('samanom_read_log_lost', 'Reads that nobody wrote down', () => this.lost);
  }

  note(read: CaseRead): void {
    if (this.waiting.length < MOST_WAITING) this.waiting.push(read);
    else this.lose(1);
    this.writeIn(GATHER_MS);
  }

  /** Resolves once everything noted so far is written, or could not be; answers which. */
  flush(): Promise<boolean> {
    this.writing = this.writing.then(() => this.writeAll());
    return this.writing;
  }

  async onApplicationShutdown(): Promise<void> {
    const giveUp = Date.now() + GIVE_UP_MS;
    while (!(await this.flush()) && Date.now() < giveUp)
      await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    clearTimeout(this.timer);
    this.lose(this.waiting.length);
    await this.reads.close();
  }

  private writeIn(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, ms).unref();
  }

  private async writeAll(): Promise<boolean> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, MOST_AT_ONCE);
      try {
        await this.reads.write(batch);
      } catch (error) {
        this.failures++;
        this.failed(error);
        this.writeIn(RETRY_MS);
        return false;
      }
      this.waiting.splice(0, batch.length);
    }
    return true;
  }

  private lose(count: number): void {
    this.lost += count;
    if (count > 0) this.failed('reads were not written down: samanom_read_log_lost says how many');
  }
}
