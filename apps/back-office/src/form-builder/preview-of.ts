import type { FormAnswer, WrittenForm } from '@samanom/contracts/intake';
import type { FormDraft } from './form-draft.ts';

export type ShownForm = Pick<FormAnswer, 'title' | 'pageLimit' | 'attachments' | 'fields'>;

/** A form that is not published yet, as applicants will see it in one written form. */
export const previewOf = (draft: FormDraft, language: WrittenForm): ShownForm => ({
  title: draft.title[language],
  pageLimit: draft.pageLimit,
  attachments: draft.attachments,
  fields: draft.fields.map(({ place, type, required, label, help, options, limits }) => ({
    id: place,
    type,
    required,
    label: label[language],
    help: help[language],
    ...limits,
    ...(type === 'choice' && {
      options: options.map((one) => ({ id: one.place, label: one.label[language] })),
    }),
  })),
});
