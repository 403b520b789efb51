import type { FormAnswer, FormVersion, FormWords, WrittenForm } from '@samanom/contracts/intake';

/** A form as it is filled in: what it asks for, with its words in one written form. */
export const formInLanguage = (
  { form, version, pageLimit, attachments, fields }: FormVersion,
  words: FormWords,
  language: WrittenForm,
  publishedAt: string | null,
): FormAnswer => ({
  form,
  version,
  language,
  title: words.title[language],
  pageLimit,
  attachments,
  fields: fields.map((field) => {
    const { label, help, options } = words.fields[field.id] ?? {};
    return {
      ...field,
      label: label?.[language] ?? field.id,
      help: help?.[language] ?? '',
      ...(field.type === 'choice' && {
        options: field.options.map((id) => ({ id, label: options?.[id]?.[language] ?? id })),
      }),
    } as FormAnswer['fields'][number];
  }),
  publishedAt,
});
