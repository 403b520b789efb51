import type { Bilingual } from './bilingual.ts';
import type { AttachmentRules, FormField } from './form-field.ts';

/** One version of a form, for ever as it was published. */
export interface FormVersion {
  readonly form: string;
  readonly version: number;
  readonly pageLimit: number;
  readonly attachments: AttachmentRules;
  readonly fields: readonly FormField[];
}

/** What a field is called, and how it is meant. */
export interface FieldWords {
  readonly label: Bilingual;
  readonly help: Bilingual;
  /** What each option of a choice is called. */
  readonly options?: Readonly<Record<string, Bilingual>>;
}

/** The words of one version of a form, by the ids of its fields. */
export interface FormWords {
  readonly title: Bilingual;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The document whose hash the event holds: the whole form as it was published. */
export type FormDocument = FormVersionFacts & { readonly words: FormWords };

export type FormVersionFacts = Omit<FormVersion, 'version'>;
