import type { Databases } from './databases.ts';
import type { Kafka } from './kafka.ts';
import type { Options } from './options.ts';
import type { Progress, Scores } from './measure/tournament.ts';

/** What docs/architecture.md promises, and what was measured. */
export interface Mark {
  readonly what: string;
  readonly asked: string;
  readonly measured: number;
  readonly held: boolean;
}

/** One tournament and what it says. */
export interface Result {
  readonly title: string;
  /** What the reader of its table must know. */
  readonly note?: string;
  /** Figures shown, and the title of their column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whom the others are compared with, by `perSecond`. */
  readonly base?: string;
  readonly scores: Scores;
  readonly marks: readonly Mark[];
}

export interface Setting extends Options {
  readonly databases: Databases;
  readonly kafka: Kafka;
  /** Where files of this run may lie. */
  readonly home: string;
  readonly progress: Progress;
}

/** One row of the bench: what is measured, of whom. */
export interface Row {
  readonly name: string;
  readonly run: (setting: Setting) => Promise<readonly Result[]>;
}

export const atLeast = (what: string, least: number, measured: number): Mark => ({
  what,
  asked: `>= ${least}`,
  measured,
  held: measured >= least,
});

export const atMost = (what: string, most: number, measured: number): Mark => ({
  what,
  asked: `<= ${most}`,
  measured,
  held: measured <= most,
});
