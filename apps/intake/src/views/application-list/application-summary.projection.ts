import type { ApplicationEvent, ApplicationStatus } from '@samanom/contracts/intake';
import { projection, type About } from '@samanom/event-store';
import { parties } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';
import type { ApplicationRow } from './application-row.ts';

/** What a list shows and is searched by, and no more: lists read all of it, so its rows are small. */
export interface SummaryRow extends Pick<
  ApplicationRow,
  | 'applicationId'
  | 'cohortId'
  | 'lead'
  | 'municipalities'
  | 'themes'
  | 'pages'
  | 'returned'
  | 'rank'
  | 'given'
  | 'needed'
  | 'draftedAt'
  | 'presentedAt'
  | 'submittedAt'
  | 'version'
> {
  readonly status: ApplicationStatus;
  /** Who stands behind the text presented: the place among the municipalities, and the party. */
  readonly behind: readonly string[];
}

const summaryRow = new EntitySchema<SummaryRow>({
  name: 'application-summary',
  columns: {
    applicationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    lead: { type: 'uuid' },
    municipalities: { type: 'jsonb' },
    status: { type: 'text' },
    themes: { type: 'jsonb' },
    pages: { type: 'int', nullable: true },
    returned: { type: 'jsonb', nullable: true },
    rank: { type: 'int', nullable: true },
    behind: { type: 'jsonb' },
    given: { type: 'int' },
    needed: { type: 'int' },
    draftedAt: { type: 'timestamptz' },
    presentedAt: { type: 'timestamptz', nullable: true },
    submittedAt: { type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['cohortId'] }],
});

interface Endorser {
  readonly municipalityId: string;
  readonly party: string;
}

/** Short, as every version of the row holds it. */
const nameOf = ({ municipalities }: SummaryRow, { municipalityId, party }: Endorser): string =>
  `${municipalities.indexOf(municipalityId)} ${party}`;

const stoodBehindBy = (row: SummaryRow, behind: readonly string[], { version }: About) => ({
  ...row,
  behind,
  given: behind.length,
  version,
});

const without = (row: SummaryRow, endorser: Endorser): readonly string[] =>
  row.behind.filter((one) => one !== nameOf(row, endorser));

/** Something happened that a list shows nothing of but the version. */
const only = (row: SummaryRow, _: unknown, { version }: About): SummaryRow => ({ ...row, version });

const decided =
  (status: ApplicationStatus) =>
  (
    row: SummaryRow,
    data: { readonly decisionId: string; readonly rank?: number },
    { version }: About,
  ): SummaryRow => ({
    ...row,
    status,
    rank: data.rank ?? null,
    version,
  });

export const applicationSummary = projection<SummaryRow, ApplicationEvent>({
  name: 'application-summary',
  version: 1,
  entity: summaryRow,
  row: ({ applicationId }) => applicationId,
  on: {
    ApplicationDrafted: (_, drafted, { at, version }) => ({
      ...drafted,
      status: 'drafted',
      themes: [],
      pages: null,
      returned: null,
      rank: null,
      behind: [],
      given: 0,
      needed: drafted.municipalities.length * parties.length,
      draftedAt: at,
      presentedAt: null,
      submittedAt: null,
      version,
    }),
    ApplicationPresented: (row, { pages, themes }, { at, version }) => ({
      ...row,
      status: 'presented',
      themes,
      pages,
      presentedAt: at,
      version,
    }),
    ApplicationEndorsed: (row, endorsed, about) =>
      stoodBehindBy(row, [...without(row, endorsed), nameOf(row, endorsed)], about),
    EndorsementLapsed: (row, lapsed, about) => stoodBehindBy(row, without(row, lapsed), about),
    PartyReminded: only,
    ApplicationSubmitted: (row, { submittedAt }, { version }) => ({
      ...row,
      status: 'submitted',
      submittedAt,
      version,
    }),
    ApplicationReturned: (row, { reason, resubmitBy }, { at, version }) => ({
      ...row,
      status: 'returned',
      returned: { reason, resubmitBy, at },
      version,
    }),
    RemarkSent: only,
    ApplicationAdmitted: decided('admitted'),
    ApplicationRejected: decided('rejected'),
    ApplicationPutOnWaitingList: decided('waiting-list'),
    ComplaintReceived: only,
    ComplaintUpheld: only,
    ComplaintSentOn: only,
    AppealDecided: only,
    WithdrawalStatementGiven: only,
    ApplicationWithdrawn: (row, _, { version }) => ({ ...row, status: 'withdrawn', version }),
  },
});
