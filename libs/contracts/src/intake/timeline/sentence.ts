import type { Words } from '../../refusals/words.ts';

/**
 * What happened, in one sentence. `{name}` is a fact of the event or who did it (`terms.ts` and `sentence-of.ts` say it
 * in words); a part stands in its place only when the event holds the fact of that name.
 */
export interface Sentence extends Words {
  readonly parts?: Readonly<Record<string, Words>>;
}
