import type { ExperienceAnswer, ExperienceEvent } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type ExperienceRow = Omit<
  ExperienceAnswer,
  'network' | 'cohort' | 'participant' | 'text' | 'sentBackBecause' | 'attachments'
> & {
  /** Their names are the hashes of documents. */
  readonly attachments: readonly {
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
    readonly name: string;
  }[];
  /** The document that says what is to be mended. */
  readonly sentBackBecause: string | null;
};

const experienceRow = new EntitySchema<ExperienceRow>({
  name: 'experience-list',
  columns: {
    experienceId: { type: 'uuid', primary: true },
    networkId: { type: 'uuid' },
    cohortId: { type: 'uuid' },
    participationId: { type: 'uuid', nullable: true },
    themes: { type: 'jsonb' },
    contact: { type: 'uuid' },
    status: { type: 'text' },
    document: { type: 'text' },
    attachments: { type: 'jsonb' },
    toldAt: { type: 'timestamptz' },
    publishedAt: { type: 'timestamptz', nullable: true },
    sentBackBecause: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['networkId'] }],
});

export const experienceList = projection<ExperienceRow, ExperienceEvent>({
  name: 'experience-list',
  version: 1,
  entity: experienceRow,
  row: ({ experienceId }) => experienceId,
  on: {
    ExperienceTold: (row: ExperienceRow | undefined, told, { at, version }) => ({
      ...told,
      attachments: row?.attachments ?? [],
      status: 'told',
      toldAt: at,
      publishedAt: null,
      sentBackBecause: null,
      version,
    }),
    ExperienceAttached: (row, { sha256, size, mediaType, name }, { version }) => ({
      ...row,
      attachments: [...row.attachments, { sha256, size, mediaType, name }],
      version,
    }),
    ExperienceDetached: (row, { sha256 }, { version }) => ({
      ...row,
      attachments: row.attachments.filter((one) => one.sha256 !== sha256),
      version,
    }),
    ExperienceSentBack: (row, { reason }, { version }) => ({
      ...row,
      status: 'sent-back',
      sentBackBecause: reason,
      version,
    }),
    ExperiencePublished: (row, _, { at, version }) => ({
      ...row,
      status: 'published',
      publishedAt: at,
      version,
    }),
    ExperienceWithdrawn: (row, _, { version }) => ({ ...row, status: 'withdrawn', version }),
  },
});
