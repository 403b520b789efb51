import type { Language, Words } from '../refusals/words.ts';
import type { sayWith } from './facts.ts';

export type Facts<Field extends string> = Readonly<Partial<Record<Field, unknown>>>;

export interface Change<Field extends string = string> {
  readonly field: Field;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Old and new values, in words; those that stayed as they were are left out. */
export const changesBetween = <Field extends string>(
  old: Facts<Field>,
  set: Facts<Field>,
  labels: Readonly<Record<Field, Words>>,
  say: ReturnType<typeof sayWith>,
  language: Language,
): readonly Change<Field>[] =>
  (Object.entries(set) as [Field, unknown][])
    .map(([field, fact]) => ({
      field,
      label: labels[field][language],
      before: say(field, old[field], language),
      after: say(field, fact, language),
    }))
    .filter(({ before, after }) => before !== after);
