import type {
  ApplicationEvent,
  ApplicationStatus,
  DecisionAnswer,
  EndorsementAnswer,
  Outcome,
} from '@samanom/contracts/intake';
import { projection, type About } from '@samanom/event-store';
import { isBy, parties, type Endorser } from '@samanom/kernel';
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
  /** Words to the applicants: why it was returned, remarks, reasons of decisions. */
  readonly said: readonly string[];
  /** Every decision, oldest first: the last one stands. */
  readonly decisions: readonly DecisionAnswer[];
  readonly rank: number | null;
  readonly endorsements: readonly EndorsementRow[];
  readonly given: number;
  readonly needed: number;
  readonly draftedAt: string;
  readonly presentedAt: string | null;
  readonly submittedAt: string | null;
  readonly version: number;
}

const applicationRow = new EntitySchema<ApplicationRow>({
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

const missing = (endorser: Endorser, since: string): EndorsementRow => ({
  ...endorser,
  status: 'missing',
  since,
  document: null,
  mandate: null,
  reservation: null,
  person: null,
});

/** One party's line changes; how many stand behind the text follows from the lines. */
const withLine = (
  row: ApplicationRow,
  endorser: Endorser,
  change: (line: EndorsementRow) => EndorsementRow,
  { version }: About,
): ApplicationRow => {
  const endorsements = row.endorsements.map((line) => (isBy(endorser)(line) ? change(line) : line));
  const given = endorsements.filter(({ status }) => status === 'given').length;
  return { ...row, endorsements, given, version };
};

/** Something was said to the applicants. */
const withWords = (row: ApplicationRow, ...words: readonly (string | null)[]) => {
  const hashes = words.filter((hash) => hash !== null);
  return { documents: [...row.documents, ...hashes], said: [...row.said, ...hashes] };
};

interface DecidedFields {
  readonly decisionId: string;
  readonly document: string;
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly rank?: number | null;
  readonly wouldMoveIt?: string | null;
}

const withDecision = (
  row: ApplicationRow,
  outcome: Outcome,
  { decisionId, document, corrects, reason, rank = null, wouldMoveIt = null }: DecidedFields,
  { at, version }: About,
): ApplicationRow => ({
  ...row,
  ...withWords(row, reason, wouldMoveIt),
  status: outcome,
  decisions: [
    ...row.decisions,
    { decisionId, outcome, document, corrects, reason, rank, wouldMoveIt, at },
  ],
  rank,
  version,
});

export const applicationList = projection<ApplicationRow, ApplicationEvent>({
  name: 'application-list',
  version: 2,
  entity: applicationRow,
  row: ({ applicationId }) => applicationId,
  on: {
    ApplicationDrafted: (_, drafted, { at, version }) => ({
      ...drafted,
      status: 'drafted',
      themes: [],
      pages: null,
      document: null,
      documents: [],
      sent: [],
      returned: null,
      said: [],
      decisions: [],
      rank: null,
      endorsements: drafted.municipalities.flatMap((municipalityId) =>
        parties.map((party) => missing({ municipalityId, party }, at)),
      ),
      given: 0,
      needed: drafted.municipalities.length * parties.length,
      draftedAt: at,
      presentedAt: null,
      submittedAt: null,
      version,
    }),
    ApplicationPresented: (row, { document, pages, themes }, { at, version }) => ({
      ...row,
      status: 'presented',
      themes,
      pages,
      document,
      documents: [...new Set([...row.documents, document])],
      endorsements: row.endorsements.map((line) =>
        line.status === 'missing' ? { ...line, since: at } : line,
      ),
      presentedAt: at,
      version,
    }),
    ApplicationEndorsed: (row, { document, mandate, reservation, ...endorser }, about) => ({
      ...withLine(
        row,
        endorser,
        ({ municipalityId, party }) => ({
          municipalityId,
          party,
          status: 'given',
          since: about.at,
          document,
          mandate,
          reservation,
          person: about.person,
        }),
        about,
      ),
      documents: reservation ? [...row.documents, reservation] : row.documents,
    }),
    EndorsementLapsed: (row, endorser, about) =>
      withLine(row, endorser, (line) => ({ ...line, status: 'lapsed', since: about.at }), about),
    ApplicationSubmitted: (row, { document, submittedAt }, { version }) => ({
      ...row,
      status: 'submitted',
      sent: [...row.sent, document],
      submittedAt,
      version,
    }),
    ApplicationReturned: (row, { reason, resubmitBy }, { at, version }) => ({
      ...row,
      status: 'returned',
      ...withWords(row, reason),
      returned: { reason, resubmitBy, at },
      version,
    }),
    RemarkSent: (row, { remark }, { version }) => ({
      ...row,
      ...withWords(row, remark),
      version,
    }),
    ApplicationAdmitted: (row, decided, about) => withDecision(row, 'admitted', decided, about),
    ApplicationRejected: (row, decided, about) => withDecision(row, 'rejected', decided, about),
    ApplicationPutOnWaitingList: (row, decided, about) =>
      withDecision(row, 'waiting-list', decided, about),
  },
});
