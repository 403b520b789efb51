import type { ComplaintAnswer, Outcome } from '@samanom/contracts/intake';
import type { About } from '@samanom/event-store';
import { isBy, type Endorser } from '@samanom/kernel';
import type { ApplicationRow, EndorsementRow } from './application-row.ts';

export const missing = (endorser: Endorser, since: string): EndorsementRow => ({
  ...endorser,
  status: 'missing',
  since,
  remindedAt: null,
  document: null,
  mandate: null,
  reservation: null,
  person: null,
});

/** One party's line changes; how many stand behind the text follows from the lines. */
export const withLine = (
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
export const withWords = (row: ApplicationRow, ...words: readonly (string | null)[]) => {
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

export const withDecision = (
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

export const withAnswer = (
  row: ApplicationRow,
  { complaintId, reason }: { readonly complaintId: string; readonly reason: string },
  change: Partial<ComplaintAnswer>,
  { version }: About,
): ApplicationRow => ({
  ...row,
  ...withWords(row, reason),
  complaints: row.complaints.map((one) =>
    one.complaintId === complaintId
      ? { ...one, ...change, answers: [...one.answers, reason] }
      : one,
  ),
  version,
});
