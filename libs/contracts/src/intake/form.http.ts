import { Type, type Static, type TObject } from '@sinclair/typebox';
import { Instant } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf } from '../http.ts';
import { PageLimit } from './form.events.ts';
import { AskedWrittenForm, Bilingual, Key, VersionNumber, WrittenForm } from './forms/bilingual.ts';
import { AttachmentRules, FormField } from './forms/form-field.ts';

const label = Bilingual(200, 'What it is called');
const help = Bilingual(2000, 'How it is meant');

/** A field as its author writes it: what it asks for, and its words in both written forms. */
const FieldInWords = Type.Union(
  FormField.anyOf.map(({ properties }: TObject) =>
    Closed({
      ...properties,
      label,
      help,
      ...('options' in properties && {
        options: Type.Array(Closed({ id: Key, label }), { minItems: 2, maxItems: 50 }),
      }),
    }),
  ),
);

export const PublishFormBody = Closed({
  form: Key,
  title: label,
  pageLimit: PageLimit,
  attachments: AttachmentRules,
  fields: Type.Array(FieldInWords, { minItems: 1, maxItems: 60 }),
});

interface InWords {
  readonly label: Bilingual;
  readonly help: Bilingual;
}
type WithWords<Field> = Field extends { readonly options: unknown }
  ? Omit<Field, 'options'> &
      InWords & { readonly options: readonly { readonly id: string; readonly label: Bilingual }[] }
  : Field & InWords;

export type PublishFormBody = Omit<Static<typeof PublishFormBody>, 'fields'> & {
  readonly fields: readonly WithWords<FormField>[];
};

export const FormPublished = Closed({ form: Key, version: VersionNumber });

/** One version of a form, its words in the written form asked for. */
export const FormAnswer = Closed({
  form: Key,
  version: VersionNumber,
  language: WrittenForm,
  title: Type.String(),
  pageLimit: Type.Integer(),
  attachments: AttachmentRules,
  fields: Type.Array(
    Type.Object({
      id: Type.String(),
      type: Type.String(),
      required: Type.Boolean(),
      label: Type.String(),
      help: Type.String(),
      options: Type.Optional(Type.Array(Closed({ id: Key, label: Type.String() }))),
    }),
    { description: 'With the limits of each type of field' },
  ),
  publishedAt: Nullable(Instant),
});
export type FormAnswer = Static<typeof FormAnswer>;

export const FormPage = PageOf(FormAnswer);

/** In which written form, and at which moment. Without `language`, Accept-Language decides; then bokmål. */
export const InLanguageQuery = Closed({ ...AskedWrittenForm.properties, ...Moment });
export type InLanguageQuery = Static<typeof InLanguageQuery>;
