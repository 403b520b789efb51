import type { FieldDifference } from '@samanom/contracts/intake';
import { diffWordsWithSpace } from 'diff';

type Content = Readonly<Record<string, unknown>>;
type Part = NonNullable<FieldDifference['parts']>[number];

/** So many words may come and go before two texts are shown whole, one after the other. */
const MOST_EDITS = 2_000;
const MOST_CHARACTERS = 20_000;

/** A field as text: each item of a list on a line of its own, in the order written. */
const asText = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value === 'object') return Object.values(value).map(asText).join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const whole = (before: string, after: string): Part[] =>
  [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');

const partsOf = (before: string, after: string): Part[] => {
  if (before.length + after.length > MOST_CHARACTERS) return whole(before, after);
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value,
    })) ?? whole(before, after)
  );
};

const changeOf = (before: string, after: string): FieldDifference['change'] => {
  if (before === after) return 'same';
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
};

/** What became of each field, in the order of the newer text; word by word where it changed. */
export const differenceBetween = (before: Content, after: Content): FieldDifference[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].map((field) => {
    const [old, now] = [asText(before[field]), asText(after[field])];
    const change = changeOf(old, now);
    return { field, change, parts: change === 'same' ? null : partsOf(old, now) };
  });
