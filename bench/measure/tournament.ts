import type { Sample } from './drive.ts';
import { quiet } from './quiet.ts';
import { median } from './statistics.ts';

export interface Contestant {
  readonly name: string;
  /** One turn, from a fresh start. */
  readonly run: () => Promise<Sample>;
}

/** Every contestant's samples, one a round. */
export type Scores = ReadonlyMap<string, readonly Sample[]>;

export type Progress = (text: string) => void;

/**
 * Every contestant once a round, each round starting at another one, so that a slow spell of the machine does not
 * always fall on the same contestant.
 */
export const tournament = async (
  contestants: readonly Contestant[],
  rounds: number,
  progress: Progress,
): Promise<Scores> => {
  const scores = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(turn + round) % contestants.length];
      if (!contestant) continue;
      progress(`round ${round + 1}/${rounds}, ${contestant.name}`);
      await quiet();
      scores.get(contestant.name)?.push(await contestant.run());
    }
  return scores;
};

/** One figure of a contestant in every round. */
export const figures = (scores: Scores, name: string, figure: string): number[] =>
  (scores.get(name) ?? []).map((sample) => sample[figure] ?? NaN);

/** The median of the rounds' own ratios. */
export const ratio = (scores: Scores, name: string, base: string, figure = 'perSecond'): number => {
  const bases = figures(scores, base, figure);
  return median(figures(scores, name, figure).map((value, round) => value / (bases[round] ?? NaN)));
};
