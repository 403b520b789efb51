import type { FormField } from '@samanom/contracts/intake';

export type FieldType = FormField['type'];
export type Limit = 'maxLength' | 'maxItems' | 'minimum' | 'maximum';

/** Every kind of field, with the limits that it has until its author changes them. */
export const usualLimits: Readonly<Record<FieldType, Readonly<Partial<Record<Limit, number>>>>> = {
  'short-text': { maxLength: 200 },
  'long-text': { maxLength: 4000 },
  list: { maxLength: 500, maxItems: 20 },
  goals: { maxItems: 20 },
  themes: {},
  choice: {},
  number: { minimum: 0, maximum: 100_000 },
  date: {},
  budget: { maxItems: 40 },
};

export const fieldTypes = Object.keys(usualLimits) as readonly FieldType[];

const mostCharacters: Readonly<Partial<Record<FieldType, number>>> = {
  'short-text': 500,
  'long-text': 20_000,
  list: 2000,
};

/** How far a limit may go. */
export const mostOf = (type: FieldType, limit: Limit): number => {
  if (limit === 'maxItems') return 100;
  return limit === 'maxLength' ? (mostCharacters[type] ?? 0) : 1e12;
};
