import type { Criterion, DecisionPageAnswer } from '@samanom/contracts/intake';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';
import type { AssessmentRow } from '../assessment/assessment.projection.ts';

export type CaseToDecide = DecisionPageAnswer['cases'][number];

/** What the views know of one case; of its assessment nothing, where nothing has happened yet. */
export interface CaseRow extends Pick<
  ApplicationRow,
  'applicationId' | 'status' | 'version' | 'sent'
> {
  readonly municipalities: string[];
  readonly leadName: string | null;
  readonly assessors: AssessmentRow['assessors'] | null;
  readonly judgements: AssessmentRow['judgements'] | null;
  readonly recommendations: AssessmentRow['recommendations'] | null;
  readonly assessmentVersion: number | null;
}

const mean = (points: readonly number[]): number | null =>
  points.length === 0 ? null : points.reduce((sum, point) => sum + point, 0) / points.length;

/** Must-haves that some assessor found not met, or that nobody has judged. */
const unmet = (criteria: readonly Criterion[], judgements: AssessmentRow['judgements']) =>
  criteria
    .filter(({ mustHave }) => mustHave)
    .map(({ id }) => id)
    .filter((id) => {
      const judged = judgements.filter(({ criterion }) => criterion === id);
      return judged.length === 0 || judged.some(({ verdict }) => 'met' in verdict && !verdict.met);
    });

/** A case as a decider needs to see it: what is recommended, of the text last sent in, and what is missing. */
export const caseToDecide = (row: CaseRow, criteria: readonly Criterion[]): CaseToDecide => {
  const { sent, assessors, judgements, recommendations, assessmentVersion, ...shown } = row;
  const document = sent.at(-1) ?? '';
  const judged = (judgements ?? []).filter((one) => one.document === document);
  const recommended = (recommendations ?? [])
    .filter((one) => one.document === document)
    .map(({ outcome }) => outcome);
  const mustHavesMissing = unmet(criteria, judged);
  const lacks: Readonly<Record<string, boolean>> = {
    'no-assessor': (assessors ?? []).length === 0,
    'no-recommendation': recommended.length === 0,
    'recommendations-differ': new Set(recommended).size > 1,
    'must-have-unmet': mustHavesMissing.length > 0,
  };
  return {
    ...shown,
    assessmentVersion: assessmentVersion ?? 0,
    document,
    recommended,
    points: mean(judged.flatMap(({ verdict }) => ('points' in verdict ? [verdict.points] : []))),
    mustHavesMissing,
    missing: Object.keys(lacks).filter((code) => lacks[code]),
  };
};
