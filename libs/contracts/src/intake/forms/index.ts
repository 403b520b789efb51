import type { FormVersion, FormWords } from './form-version.ts';
import { pulje2V1 } from './pulje-2.v1.ts';
import { pulje2V1Words } from './pulje-2.v1.words.ts';

export * from './bilingual.ts';
export * from './form-field.ts';
export * from './form-schema.ts';
export * from './form-version.ts';

export const formKey = (form: string, version: number): string => `${form}.v${version}`;

/**
 * The forms from before forms were published: cohorts that no event of a form tells of are pinned to them. No more
 * come; a new version of any of them is published like any other, and takes the next number.
 */
export const formsInCode: readonly (FormVersion & { readonly words: FormWords })[] = [
  { ...pulje2V1, words: pulje2V1Words },
];

export const formInCode = (form: string, version: number) =>
  formsInCode.find((one) => one.form === form && one.version === version);

/** How many versions of a form were there before any was published. */
export const versionsInCode = (form: string): number =>
  formsInCode.filter((one) => one.form === form).length;

/** A version of a form, wherever it comes from: published, or from before forms were. */
export const formVersionOf = (
  form: string,
  version: number,
  published: readonly FormVersion[],
): FormVersion | undefined =>
  formInCode(form, version) ?? published.find((one) => one.version === version);
