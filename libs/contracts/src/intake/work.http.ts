import { Type, type Static } from '@sinclair/typebox';
import { Id, Instant } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { workWords } from './work.words.ts';

export type WorkKind = keyof typeof workWords;

/** Every kind of work, in the order in which it comes up. */
export const workKindNames = Object.keys(workWords) as readonly WorkKind[];

export const WorkKind = Type.Union(workKindNames.map((kind) => Type.Literal(kind)));

export const WorkQuery = Closed({ kind: Type.Optional(WorkKind), ...Paging, ...Moment });
export type WorkQuery = Static<typeof WorkQuery>;

export const WorkItem = Closed({
  kind: WorkKind,
  subject: {
    ...Id,
    description: 'What it is about: an application, an interest, a cohort, a letter, an act',
  },
  applicationId: Nullable(Id),
  cohortId: Nullable(Id),
  parts: Type.Record(Type.String(), Type.Unknown(), {
    description: 'What the sentence was made from',
  }),
  sentence: Closed({ nb: Type.String(), nn: Type.String(), en: Type.String() }),
  deadline: Nullable(Instant),
  since: { ...Instant, description: 'Since when it waits' },
  link: Type.String({ description: 'Where to see it in this API' }),
});
export type WorkItem = Static<typeof WorkItem>;

export const WorkPage = Closed({
  ...PageOf(WorkItem).properties,
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'How many wait of each kind that may wait for you, whichever kind was asked for',
  }),
});
export type WorkPage = Static<typeof WorkPage>;
