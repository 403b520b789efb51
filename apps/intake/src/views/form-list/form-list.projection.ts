import { formKey, type FormEvent, type FormVersion } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface FormRow extends FormVersion {
  /** `<form>.v<version>` */
  readonly key: string;
  readonly document: string;
  readonly publishedAt: string;
}

const formRow = new EntitySchema<FormRow>({
  name: 'form-list',
  columns: {
    key: { type: 'text', primary: true },
    form: { type: 'text' },
    version: { type: 'int' },
    pageLimit: { type: 'int' },
    attachments: { type: 'jsonb' },
    fields: { type: 'jsonb' },
    document: { type: 'text' },
    publishedAt: { type: 'timestamptz' },
  },
});

export const formList = projection<FormRow, FormEvent>({
  name: 'form-list',
  version: 1,
  entity: formRow,
  row: ({ form, version }) => formKey(form, version),
  on: {
    ApplicationFormPublished: (_, published, { at }) => ({
      ...published,
      key: formKey(published.form, published.version),
      publishedAt: at,
    }),
  },
});
