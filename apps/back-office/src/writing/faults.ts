import { budgetOf, goalsOf, isEmpty, linesOf, textOf, type Content } from '../document/content.ts';
import type { Field, Form } from '../document/document.api.ts';

/** What may be wrong with a field; its words are texts. */
export type FaultKind =
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'goalWithoutName'
  | 'budgetLineIncomplete'
  | 'notANumber'
  | 'outsideRange'
  | 'notADate'
  | 'other';

export interface Fault {
  readonly field: string;
  readonly kind: FaultKind;
}

type Check = (field: Field, value: unknown) => FaultKind | undefined;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const text: Check = ({ maxLength = Infinity }, value) =>
  textOf(value).length > maxLength ? 'tooLong' : undefined;

const written = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.filter((each) => !isEmpty(each)) : [];

const tooMany: Check = ({ maxItems = Infinity }, value) =>
  written(value).length > maxItems ? 'tooMany' : undefined;

const checks: Readonly<Record<string, Check>> = {
  'short-text': text,
  'long-text': text,
  list: (field, value) =>
    tooMany(field, value) ??
    (linesOf(value).some((line) => line.length > (field.maxLength ?? Infinity))
      ? 'tooLong'
      : undefined),
  goals: (field, value) =>
    tooMany(field, value) ??
    (goalsOf(value).some((goal) => !isEmpty(goal) && isEmpty(goal.goal))
      ? 'goalWithoutName'
      : undefined),
  budget: (field, value) =>
    tooMany(field, value) ??
    (budgetOf(value).some(
      (line) => !isEmpty(line) && (isEmpty(line.item) || !Number.isInteger(line.amountNok)),
    )
      ? 'budgetLineIncomplete'
      : undefined),
  number: ({ minimum = -Infinity, maximum = Infinity }, value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return 'notANumber';
    return value < minimum || value > maximum ? 'outsideRange' : undefined;
  },
  date: (_, value) => (DATE.test(textOf(value)) ? undefined : 'notADate'),
};

/** What is wrong with one field; nothing of what may be left empty and is. */
export const faultOf = (field: Field, value: unknown): FaultKind | undefined => {
  if (isEmpty(value)) return field.required ? 'empty' : undefined;
  return checks[field.type]?.(field, value);
};

const fieldOf = (pointer: string): string => pointer.split('/')[1] ?? '';

/** What is left, in the order of the form. What only the service finds is told too, without words of its own. */
export const faultsIn = (
  form: Pick<Form, 'fields'>,
  content: Content,
  problems: readonly { readonly field: string }[],
): readonly Fault[] =>
  form.fields.flatMap((field) => {
    const kind =
      faultOf(field, content[field.id]) ??
      (problems.some((problem) => fieldOf(problem.field) === field.id) ? 'other' : undefined);
    return kind ? [{ field: field.id, kind }] : [];
  });
