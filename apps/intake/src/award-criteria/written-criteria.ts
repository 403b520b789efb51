import type { Criterion, PublishCriteriaBody } from '@samanom/contracts/intake';
import { Command } from '@samanom/kernel';

/** Publish criteria as they were written, words and all: the document is the whole of it. */
export class PublishWrittenCriteria extends Command<PublishCriteriaBody> {}

/** What is decided and computed with: the criteria without their words. */
export const criteriaOf = ({ items }: PublishCriteriaBody): Criterion[] =>
  items.map(({ name: _, description: __, ...criterion }) => criterion);
