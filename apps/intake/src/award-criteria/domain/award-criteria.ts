import type { Criterion, CriteriaEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

export interface CriteriaVersion {
  readonly version: number;
  /** Must-haves, met or not; and those that are given points from 0 to `highest`, which count by their `weight`. */
  readonly items: readonly Criterion[];
  /** Their names and descriptions, in both written forms. */
  readonly document: string;
}

/** A set of award criteria by its name: all its versions, each as it was published. */
export interface AwardCriteria {
  readonly versions: readonly CriteriaVersion[];
}

export const awardCriteria: Aggregate<AwardCriteria, CriteriaEvent> = {
  name: 'award-criteria',
  initial: { versions: [] },
  evolve: {
    AwardCriteriaPublished: ({ versions }, { version, items, document }) => ({
      versions: [...versions, { version, items, document }],
    }),
  },
};

/** The criteria that a cohort is pinned to: by them, and no later ones, its applications are judged. */
export const criteriaVersionOf = (
  { versions }: AwardCriteria,
  version: number,
): CriteriaVersion | undefined => versions.find((one) => one.version === version);
