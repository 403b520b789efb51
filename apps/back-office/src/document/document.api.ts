import type { DocumentAnswer, FormAnswer, WrittenForm } from '@samanom/contracts/intake';
import { view } from '../api/view.ts';
import type { Language } from '../i18n/languages.ts';

/** A field with the limits of its kind, as its form version has it. */
export type Field = FormAnswer['fields'][number] & {
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

export type Form = Omit<FormAnswer, 'fields'> & { readonly fields: readonly Field[] };

/** The form in the reader's written form; there is none in English. */
export const formOf = (cohortId: string, language: Language) => {
  const written: WrittenForm = language === 'en' ? 'nb' : language;
  return view<Form>('intake', `/cohorts/${cohortId}/form`, { language: written });
};

export const documentOf = (applicationId: string, hash: string) =>
  view<DocumentAnswer>('intake', `/applications/${applicationId}/documents/${hash}`);

export const assessmentDocumentOf = (applicationId: string, hash: string) =>
  view<DocumentAnswer>('intake', `/applications/${applicationId}/assessment/documents/${hash}`);
