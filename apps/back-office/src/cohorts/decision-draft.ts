import type { CasesDecided, DecideCasesBody, Outcome } from '@samanom/contracts/intake';
import { agreedOn } from './cases-shown.ts';
import type { CaseToDecide } from './cohorts.api.ts';

/** One case as it is to be decided, bound to what was seen of it. */
export interface DraftCase {
  readonly applicationId: string;
  readonly name: string;
  readonly version: number;
  readonly assessmentVersion: number;
  readonly recommended: readonly Outcome[];
  /** It is decided already: this puts that right. */
  readonly corrects: boolean;
  readonly outcome: Outcome | null;
  readonly rank: number | null;
  readonly reason: string;
}

/** An act of deciding on its way: kept in the browser until it is done, so that signing in again loses nothing. */
export interface DecisionDraft {
  /** What it is sent under: the same again goes on where it was; another text is another act. */
  readonly key: string;
  readonly cases: readonly DraftCase[];
  readonly reason: string;
  /** It was sent, and no answer came: the page was left for signing in, or the line was cut. */
  readonly sent: boolean;
  /** How many were chosen among others and are not decided: withdrawn, or decided before. */
  readonly leftOut: number;
  readonly result: CasesDecided | null;
}

/** Decisions are put right only where nothing else is chosen with them. What is withdrawn is never decided. */
const decidable = (cases: readonly CaseToDecide[]): readonly CaseToDecide[] => {
  const submitted = cases.filter(({ status }) => status === 'submitted');
  return submitted.length > 0 ? submitted : cases.filter(({ status }) => status !== 'withdrawn');
};

export const draftOf = (
  cases: readonly CaseToDecide[],
  key: string,
  given: 'as-recommended' | Outcome = 'as-recommended',
): DecisionDraft => ({
  key,
  reason: '',
  sent: false,
  leftOut: cases.length - decidable(cases).length,
  result: null,
  cases: decidable(cases).map((one) => ({
    applicationId: one.applicationId,
    name: one.leadName ?? '',
    version: one.version,
    assessmentVersion: one.assessmentVersion,
    recommended: one.recommended,
    corrects: one.status !== 'submitted',
    outcome: given === 'as-recommended' ? agreedOn(one) : given,
    rank: null,
    reason: '',
  })),
});

/** Any change makes it another act. */
export const changedBy = (
  draft: DecisionDraft,
  key: string,
  changes: Partial<Pick<DecisionDraft, 'cases' | 'reason'>>,
): DecisionDraft => ({ ...draft, ...changes, key, sent: false, result: null });

export const withCase = (
  cases: readonly DraftCase[],
  applicationId: string,
  changes: Partial<DraftCase>,
): readonly DraftCase[] =>
  cases.map((one) => (one.applicationId === applicationId ? { ...one, ...changes } : one));

/** Numbers those on the waiting list as they stand, after the numbers given and the last that is taken. */
export const ranked = (cases: readonly DraftCase[], taken = 0): readonly DraftCase[] => {
  let rank = Math.max(taken, ...cases.map((one) => one.rank ?? 0));
  return cases.map((one) => {
    if (one.outcome !== 'waiting-list') return { ...one, rank: null };
    return { ...one, rank: one.rank ?? ++rank };
  });
};

/** A rejection, a correction, and what nobody recommended are given a reason. */
export const needsReason = ({ outcome, corrects, recommended }: DraftCase): boolean =>
  corrects || outcome === 'rejected' || (outcome !== null && !recommended.includes(outcome));

export interface DraftFault {
  readonly applicationId: string;
  readonly what: 'outcome' | 'rank' | 'reason';
}

/** What must be filled in before the act: said here first, though the service decides. */
export const faultsOf = ({ cases, reason }: DecisionDraft): readonly DraftFault[] =>
  cases.flatMap((one): DraftFault[] => {
    const { applicationId } = one;
    if (one.outcome === null) return [{ applicationId, what: 'outcome' }];
    if (one.outcome === 'waiting-list' && one.rank === null)
      return [{ applicationId, what: 'rank' }];
    if (needsReason(one) && reason.trim() === '' && one.reason.trim() === '')
      return [{ applicationId, what: 'reason' }];
    return [];
  });

export const bodyOf = ({ cases, reason }: DecisionDraft): DecideCasesBody => ({
  cases: cases.flatMap(({ outcome, rank, reason: own, corrects, ...one }) =>
    outcome === null
      ? []
      : [
          {
            applicationId: one.applicationId,
            version: one.version,
            assessmentVersion: one.assessmentVersion,
            outcome,
            ...(rank !== null && { rank }),
            ...(own.trim() && { reason: own.trim() }),
            ...(corrects && { corrects }),
          },
        ],
  ),
  ...(reason.trim() && { reason: reason.trim() }),
});

/** Cases that are others by now than when they were chosen. */
export const changedSince = (
  cases: readonly DraftCase[],
  now: readonly CaseToDecide[],
): ReadonlySet<string> => {
  const known = new Map(now.map((one) => [one.applicationId, one]));
  return new Set(
    cases
      .filter(({ applicationId, version, assessmentVersion }) => {
        const current = known.get(applicationId);
        return current?.version !== version || current.assessmentVersion !== assessmentVersion;
      })
      .map(({ applicationId }) => applicationId),
  );
};
