import { isDeepStrictEqual } from 'node:util';
import { partsOf, restOf, shapesOf, type Schema } from './schema.ts';

export interface Change {
  /** `mandate.caseNumber`, `themes[]`; empty for the event as a whole. */
  readonly field: string;
  /** `is gone`, `maxLength was 40, is 30` */
  readonly what: string;
}

/** What differs in meaning between two JSON Schemas, whichever way it goes: who reads with either one would trip. */
export const changesOf = (before: Schema, after: Schema, field = ''): readonly Change[] => [
  ...partChanges(before, after, field),
  ...shapeChanges(before, after, field),
  ...restChanges(before, after, field),
];

const partChanges = (before: Schema, after: Schema, parent: string): readonly Change[] => {
  const [were, are] = [partsOf(before, parent), partsOf(after, parent)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((field) => {
    const [was, is] = [were.get(field), are.get(field)];
    if (!is) return [{ field, what: 'is gone' }];
    if (!was) return [{ field, what: `is new, and ${is.asked}` }];
    const inside = changesOf(was.schema, is.schema, field);
    if (was.asked === is.asked) return inside;
    return [{ field, what: `was ${was.asked}, is ${is.asked}` }, ...inside];
  });
};

/** What may be one of several shapes, in whatever order they are told. */
const shapeChanges = (before: Schema, after: Schema, field: string): readonly Change[] => {
  const [were, are] = [shapesOf(before), shapesOf(after)];
  const [gone, added] = [were.filter(notAmong(are)), are.filter(notAmong(were))];
  if (gone.length === 1 && added.length === 1) {
    const [was, is] = [...gone, ...added];
    if (was && is && isSameKind(was, is)) return changesOf(was, is, field);
  }
  return [
    ...gone.map((shape) => ({ field, what: `may no longer be ${nameOf(shape)}` })),
    ...added.map((shape) => ({ field, what: `may also be ${nameOf(shape)}` })),
  ];
};

const notAmong = (shapes: readonly Schema[]) => (one: Schema) =>
  !shapes.some((other) => changesOf(one, other).length === 0);

const isSameKind = (one: Schema, other: Schema): boolean =>
  one['type'] === other['type'] && !('const' in one) && !('const' in other);

/** Everything else counts as it stands. */
const restChanges = (before: Schema, after: Schema, field: string): readonly Change[] => {
  const [was, is] = [restOf(before), restOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((keyword) => !isDeepStrictEqual(was.get(keyword), is.get(keyword)))
    .map((keyword) => ({
      field,
      what: `${keyword} was ${shown(was.get(keyword))}, is ${shown(is.get(keyword))}`,
    }));
};

const shown = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

const nameOf = (shape: Schema): string => shown(shape['const'] ?? shape['type'] ?? shape);
