import type { SchemeEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

export interface SchemeVersion {
  readonly version: number;
  /** Its award criteria: the third of its five elements. */
  readonly criteria: string;
  readonly criteriaVersion: number;
  /** The five elements in words, in both written forms. */
  readonly document: string;
}

/** The grant scheme by its name: all its versions, each as it was published. */
export interface GrantScheme {
  readonly versions: readonly SchemeVersion[];
}

export const grantScheme: Aggregate<GrantScheme, SchemeEvent> = {
  name: 'grant-scheme',
  initial: { versions: [] },
  evolve: {
    GrantSchemePublished: ({ versions }, { scheme: _, ...published }) => ({
      versions: [...versions, published],
    }),
  },
};
