import { EntitySchema } from 'typeorm';

/**
 * What is being written, before it is presented. Saving a draft is no event: it is a row that changes, with a version.
 * The nonce goes into every document made of it, so that the same text is the same document.
 */
export interface Draft {
  readonly applicationId: string;
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly nonce: string;
  readonly savedAt: string;
  readonly savedBy: string;
}

export const draftEntity = new EntitySchema<Draft>({
  name: 'draft',
  schema: 'intake',
  tableName: 'draft',
  columns: {
    applicationId: { type: 'uuid', primary: true },
    version: { type: 'int' },
    content: { type: 'jsonb' },
    nonce: { type: 'text' },
    savedAt: { type: 'text' },
    savedBy: { type: 'uuid' },
  },
});
