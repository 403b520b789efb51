const EVERY_MS = 2_000;

const inTime = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

/** How far something is, told every other second: over and over in the same line of a terminal, else line by line. */
export class Progress {
  private readonly isTerminal = process.stdout.isTTY;
  private readonly begun = performance.now();
  private readonly what: string;
  private readonly all: number;
  private done = 0;
  private toldAt = performance.now();

  constructor(what: string, all: number) {
    this.what = what;
    this.all = all;
  }

  oneDone(): void {
    this.done++;
    if (performance.now() - this.toldAt < EVERY_MS) return;
    this.toldAt = performance.now();
    const rate = this.done / ((this.toldAt - this.begun) / 1000);
    const left = inTime((this.all - this.done) / rate);
    this.tell(`${this.line()}, ${rate.toFixed(1)} a second, ${left} left`);
  }

  end(): void {
    this.tell(`${this.line()}${this.isTerminal ? '\n' : ''}`);
  }

  private line(): string {
    return `${this.what}: ${this.done} of ${this.all}`;
  }

  private tell(text: string): void {
    process.stdout.write(this.isTerminal ? `\r\u001b[K${text}` : `${text}\n`);
  }
}
