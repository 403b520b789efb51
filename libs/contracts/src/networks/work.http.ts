import { Type, type Static } from '@sinclair/typebox';
import { Id, Instant } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { networkWorkWords } from './work.words.ts';

export type NetworkWorkKind = keyof typeof networkWorkWords;

/** Every kind of work, in the order in which it comes up. */
export const networkWorkKindNames = Object.keys(networkWorkWords) as readonly NetworkWorkKind[];

export const NetworkWorkKind = Type.Union(networkWorkKindNames.map((kind) => Type.Literal(kind)));

export const NetworkWorkQuery = Closed({
  kind: Type.Optional(NetworkWorkKind),
  ...Paging,
  ...Moment,
});
export type NetworkWorkQuery = Static<typeof NetworkWorkQuery>;

export const NetworkWorkItem = Closed({
  kind: NetworkWorkKind,
  subject: {
    ...Id,
    description:
      'What it is about: a participation, a network, a cohort, a gathering, an experience',
  },
  cohortId: Nullable(Id),
  parts: Type.Record(Type.String(), Type.Unknown(), {
    description: 'What the sentence was made from',
  }),
  sentence: Closed({ nb: Type.String(), nn: Type.String(), en: Type.String() }),
  deadline: Nullable(Instant),
  since: { ...Instant, description: 'Since when it waits' },
  link: Type.String({ description: 'Where to see it in this API' }),
});
export type NetworkWorkItem = Static<typeof NetworkWorkItem>;

export const NetworkWorkPage = Closed({
  ...PageOf(NetworkWorkItem).properties,
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'How many wait of each kind that may wait for you, whichever kind was asked for',
  }),
});
export type NetworkWorkPage = Static<typeof NetworkWorkPage>;
