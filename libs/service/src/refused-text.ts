import type { FieldError } from './valid.ts';

const rulesOf = (value: unknown): string | undefined => {
  if (typeof value === 'number')
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
      ? 'must be an integer that JSON can carry exactly (at most 2^53 - 1)'
      : undefined;
  if (typeof value !== 'string') return undefined;
  if (value.includes('\u0000')) return 'must not hold the character U+0000';
  if (!value.isWellFormed()) return 'must be well-formed Unicode (it holds half a surrogate pair)';
  return undefined;
};

/** What no store can keep, and no hash agree on: U+0000, half surrogate pairs, integers beyond exactness. */
export const refusedText = (value: unknown, field = ''): FieldError[] => {
  const rule = rulesOf(value);
  if (rule) return [{ field: field || '/', rule }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${field}/${key}`;
    const keyRule = rulesOf(key);
    return keyRule ? [{ field: `${field}/…`, rule: `a name ${keyRule}` }] : refusedText(item, here);
  });
};
