import type {
  Bilingual,
  FieldWords,
  FormDocument,
  FormField,
  PublishFormBody,
} from '@samanom/contracts/intake';

type FieldInWords = PublishFormBody['fields'][number];

const labels = (
  options: readonly { readonly id: string; readonly label: Bilingual }[],
): Record<string, Bilingual> => Object.fromEntries(options.map(({ id, label }) => [id, label]));

const wordsOf = (field: FieldInWords): FieldWords => ({
  label: field.label,
  help: field.help,
  ...('options' in field && { options: labels(field.options) }),
});

const fieldOf = ({ label: _, help: __, ...field }: FieldInWords): FormField =>
  'options' in field ? { ...field, options: field.options.map(({ id }) => id) } : field;

/** Sorts what an author writes field by field into what a form asks for, and its words. */
export const formDocument = (body: PublishFormBody): FormDocument => ({
  form: body.form,
  pageLimit: body.pageLimit,
  attachments: body.attachments,
  fields: body.fields.map(fieldOf),
  words: {
    title: body.title,
    fields: Object.fromEntries(body.fields.map((field) => [field.id, wordsOf(field)])),
  },
});
