import { Type, type TObject, type TSchema } from '@sinclair/typebox';
import { CalendarDate, Line, LongText, Theme } from '../../fields.ts';
import { Closed } from '../../http.ts';
import type { FormField } from './form-field.ts';

const Goal = Closed({
  goal: Line(500, 'What shall exist or be better'),
  zeroPoint: Type.Optional(LongText(300, 'Where you start from')),
  target: Type.Optional(LongText(300, 'The figure to reach')),
  date: Type.Optional(CalendarDate),
});

const BudgetLine = Closed({
  item: Line(200),
  amountNok: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
});

/** A required text says something; one that isn't may be empty. */
const text = ({ required, maxLength }: { required: boolean; maxLength: number }): TSchema =>
  required ? Line(maxLength) : LongText(maxLength);

const some = ({ required }: FormField) => (required ? { minItems: 1 } : {});

type Of<Kind extends FormField['type']> = Extract<FormField, { readonly type: Kind }>;

const schemas: { readonly [Kind in FormField['type']]: (field: Of<Kind>) => TSchema } = {
  'short-text': text,
  'long-text': text,
  list: (field) => Type.Array(Line(field.maxLength), { ...some(field), maxItems: field.maxItems }),
  goals: (field) => Type.Array(Goal, { ...some(field), maxItems: field.maxItems }),
  themes: () => Type.Array(Theme, { minItems: 1, maxItems: 5, uniqueItems: true }),
  choice: ({ options }) => Type.Union(options.map((option) => Type.Literal(option))),
  number: ({ minimum, maximum }) => Type.Number({ minimum, maximum }),
  date: () => CalendarDate,
  budget: (field) => Type.Array(BudgetLine, { ...some(field), maxItems: field.maxItems }),
};

const schemaOfField = (field: FormField): TSchema =>
  (schemas[field.type] as (field: FormField) => TSchema)(field);

/** The JSON Schema that an application's content is checked by. It follows from the fields alone; a form's author writes none. */
export const formSchema = (fields: readonly FormField[]): TObject =>
  Type.Object(
    Object.fromEntries(
      fields.map((field) => {
        const schema = schemaOfField(field);
        return [field.id, field.required ? schema : Type.Optional(schema)];
      }),
    ),
    { additionalProperties: false },
  );
