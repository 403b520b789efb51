import type {
  ApplicationStatus,
  ComplaintAnswer,
  DecisionAnswer,
  EndorsementAnswer,
  WithdrawalAnswer,
  WithdrawalStatementAnswer,
} from '@samanom/contracts/intake';
import { EntitySchema } from 'typeorm';

/** Where one party of one municipality stands, and since when. */
export type EndorsementRow = Omit<EndorsementAnswer, 'municipality'>;

interface Returned {
  readonly reason: string;
  readonly resubmitBy: string;
  readonly at: string;
}

export interface ApplicationRow {
  readonly applicationId: string;
  readonly cohortId: string;
  readonly lead: string;
  readonly municipalities: readonly string[];
  readonly status: ApplicationStatus;
  readonly themes: readonly string[];
  readonly pages: number | null;
  /** The text presented, by its hash. */
  readonly document: string | null;
  /** Every document that belongs to the case: texts presented, reservations. */
  readonly documents: readonly string[];
  /** The texts that were sent in, oldest first. */
  readonly sent: readonly string[];
  /** Why it was last sent back, and until when it may be sent again. */
  readonly returned: Returned | null;
  /** Words between applicants and ministry besides the texts: returns, remarks, reasons, complaints, statements. */
  readonly said: readonly string[];
  /** Every decision, oldest first: the last one stands. */
  readonly decisions: readonly DecisionAnswer[];
  readonly rank: number | null;
  readonly complaints: readonly ComplaintAnswer[];
  readonly statements: readonly WithdrawalStatementAnswer[];
  readonly withdrawal: WithdrawalAnswer | null;
  readonly endorsements: readonly EndorsementRow[];
  readonly given: number;
  readonly needed: number;
  readonly draftedAt: string;
  readonly presentedAt: string | null;
  readonly submittedAt: string | null;
  readonly version: number;
}

export const applicationRow = new EntitySchema<ApplicationRow>({
  name: 'application-list',
  columns: {
    applicationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    lead: { type: 'uuid' },
    municipalities: { type: 'jsonb' },
    status: { type: 'text' },
    themes: { type: 'jsonb' },
    pages: { type: 'int', nullable: true },
    document: { type: 'text', nullable: true },
    documents: { type: 'jsonb' },
    sent: { type: 'jsonb' },
    returned: { type: 'jsonb', nullable: true },
    said: { type: 'jsonb' },
    decisions: { type: 'jsonb' },
    rank: { type: 'int', nullable: true },
    complaints: { type: 'jsonb' },
    statements: { type: 'jsonb' },
    withdrawal: { type: 'jsonb', nullable: true },
    endorsements: { type: 'jsonb' },
    given: { type: 'int' },
    needed: { type: 'int' },
    draftedAt: { type: 'timestamptz' },
    presentedAt: { type: 'timestamptz', nullable: true },
    submittedAt: { type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['cohortId'] }, { columns: ['status', 'draftedAt'] }],
});
