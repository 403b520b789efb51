import { Command, type Aggregate, type DomainEvent } from '@samanom/kernel';

export type Asked = DomainEvent<'Asked', { n: number }>;

export const source: Aggregate<null, Asked> = {
  name: 'source',
  initial: null,
  evolve: { Asked: () => null },
};

/** What a reaction asks for. */
export class Answer extends Command<{ readonly n: number }> {}
