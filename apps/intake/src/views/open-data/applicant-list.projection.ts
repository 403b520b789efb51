import type { Applicant, ApplicationEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface ApplicantRow {
  readonly applicationId: string;
  readonly cohortId: string;
  readonly lead: string;
  readonly municipalities: readonly string[];
  /** What the public is told; null as long as it is not told that there is an application. */
  readonly status: Applicant['status'] | null;
  /** Of the text that was sent in. */
  readonly themes: readonly string[];
  /** Of the text presented to the parties, which may not have been sent in. */
  readonly presentedThemes: readonly string[];
  /** The first time. */
  readonly submittedAt: string | null;
}

const applicantRow = new EntitySchema<ApplicantRow>({
  name: 'applicant-list',
  columns: {
    applicationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    lead: { type: 'uuid' },
    municipalities: { type: 'jsonb' },
    status: { type: 'text', nullable: true },
    themes: { type: 'jsonb' },
    presentedThemes: { type: 'jsonb' },
    submittedAt: { type: 'timestamptz', nullable: true },
  },
});

/**
 * What the public may know of an application, and from when: it exists once it is submitted, and as it was sent in. What
 * happens to a text that was returned to be mended is not public until it is sent in again.
 */
export const applicantList = projection<ApplicantRow, ApplicationEvent>({
  name: 'applicant-list',
  version: 1,
  entity: applicantRow,
  row: ({ applicationId }) => applicationId,
  on: {
    ApplicationDrafted: (_, drafted) => ({
      ...drafted,
      status: null,
      themes: [],
      presentedThemes: [],
      submittedAt: null,
    }),
    ApplicationPresented: (row, { themes }) => ({ ...row, presentedThemes: themes }),
    ApplicationSubmitted: (row, { submittedAt }) => ({
      ...row,
      status: 'applied',
      themes: row.presentedThemes,
      submittedAt: row.submittedAt ?? submittedAt,
    }),
    ApplicationAdmitted: (row) => ({ ...row, status: 'admitted' }),
    ApplicationRejected: (row) => ({ ...row, status: 'rejected' }),
    ApplicationPutOnWaitingList: (row) => ({ ...row, status: 'waiting-list' }),
    ApplicationWithdrawn: (row) => ({ ...row, status: 'withdrawn' }),
  },
});
