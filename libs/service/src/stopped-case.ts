import type { CommandMeta } from '@samanom/kernel';
import { languageOf } from './problem.filter.ts';
import { problemOf, refusalOf, type Refusal } from './problem.ts';

/** Why one case of many was stopped. @throws what is no refusal: that stops them all */
export const stoppedBy = (failure: unknown): Refusal => {
  const refusal = refusalOf(failure);
  if (!refusal || refusal.status >= 500) throw failure;
  return refusal;
};

/** What became of one case of many, for those who asked: a refusal with its code, and in their words. */
export const inWords =
  (acceptLanguage: string | undefined, { correlationId }: CommandMeta) =>
  <One extends { readonly refusal?: Refusal }>({ refusal, ...one }: One) => {
    if (!refusal) return one;
    const { code, title, params } = problemOf(refusal, languageOf(acceptLanguage), correlationId);
    return { ...one, code, title, params };
  };
