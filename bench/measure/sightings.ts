const QUIET_MS = 5000;

export type OnSeen = (number: number, at: number) => void;

export interface Watch {
  /** Once so many have been seen, or none for five seconds. */
  readonly until: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What has come to where it is looked for. */
export class Sightings {
  private count = 0;
  private lastAt = performance.now();

  private readonly onSeen: OnSeen;

  constructor(onSeen: OnSeen) {
    this.onSeen = onSeen;
  }

  seen(number: number, at = performance.now()): void {
    this.count++;
    this.lastAt = at;
    this.onSeen(number, at);
  }

  async until(count: number): Promise<void> {
    this.lastAt = performance.now();
    while (this.count < count && performance.now() - this.lastAt < QUIET_MS)
      await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
