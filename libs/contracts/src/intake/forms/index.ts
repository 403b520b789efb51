import type { TObject } from '@sinclair/typebox';
import { Pulje2Form } from './pulje-2.v1.ts';

export * from './pulje-2.v1.ts';

/** Every version of every application form, by `<form>.v<version>`. A version in use never changes. */
export const applicationForms: Readonly<Record<string, TObject>> = {
  'pulje-2.v1': Pulje2Form,
};

export const formKey = (form: string, version: number): string => `${form}.v${version}`;
