import { Type, type Static } from '@sinclair/typebox';
import { Hash } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';

export const DifferenceQuery = Closed({
  from: { ...Hash, description: 'The older text' },
  to: { ...Hash, description: 'The newer text' },
  ...Moment,
});
export type DifferenceQuery = Static<typeof DifferenceQuery>;

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Union(words.map((word) => Type.Literal(word as Words[number])));

export const FieldDifference = Closed({
  field: Type.String(),
  change: oneOf(['same', 'added', 'removed', 'changed']),
  parts: Nullable(
    Type.Array(Closed({ kind: oneOf(['same', 'added', 'removed']), text: Type.String() })),
  ),
});
export type FieldDifference = Static<typeof FieldDifference>;

export const DifferenceAnswer = Closed({
  from: Hash,
  to: Hash,
  fields: Type.Array(FieldDifference),
});
export type DifferenceAnswer = Static<typeof DifferenceAnswer>;
