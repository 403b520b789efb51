import type { Content } from '../../document/content.ts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

/** What nobody wrote is left out: empty lines, empty cells, fields that were emptied again. */
export const tidied = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const some = value.map(tidied).filter((each) => each !== undefined);
    return some.length > 0 ? some : undefined;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const some = Object.entries(value).flatMap(([key, each]) => {
    const kept = tidied(each);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return some.length > 0 ? Object.fromEntries(some) : undefined;
};

/** The content as it is saved. */
export const tidiedContent = (content: Content): Content => (tidied(content) ?? {}) as Content;

/** Whether two say the same, whatever the order of their keys and however many empty lines they have. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(tidied(one))) === JSON.stringify(sorted(tidied(other)));

const keysOf = (...contents: readonly Content[]): readonly string[] => [
  ...new Set(contents.flatMap((content) => Object.keys(content))),
];

/** Fields that are not the same in the two. */
export const differing = (one: Content, other: Content): readonly string[] =>
  keysOf(one, other).filter((key) => !isSame(one[key], other[key]));

export interface Merged {
  readonly content: Content;
  /** Fields that both have written in, differently: mine stand in `content`, and somebody has to choose. */
  readonly contested: readonly string[];
}

/** What I wrote and what a colleague wrote meanwhile, field by field, from what both began with. */
export const merged = (base: Content, mine: Content, theirs: Content): Merged => {
  const ours = differing(base, mine);
  const others = differing(base, theirs);
  return {
    content: Object.fromEntries(
      keysOf(base, mine, theirs).map((key) => [key, ours.includes(key) ? mine[key] : theirs[key]]),
    ),
    contested: ours.filter((key) => others.includes(key) && !isSame(mine[key], theirs[key])),
  };
};
