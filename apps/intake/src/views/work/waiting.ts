import type { AnyProjection, Shown } from '@samanom/event-store';
import { cohortList, participantList } from '@samanom/programme';
import { applicationList } from '../application-list/application-list.projection.ts';
import { assessmentView } from '../assessment/assessment.projection.ts';
import { notShut } from '../assessment/not-shut.query.ts';

/** One thing that waits, as the database finds it. */
export interface WaitingRow {
  readonly subject: string;
  readonly applicationId: string | null;
  readonly cohortId: string | null;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly deadline: string | null;
  readonly since: string;
}

/** What kinds of work ask about: `:person`, `:organisation`, `:party`, `:own`, `:asAssessor`, `:asImpartial`, `:now`, `:of2011`. */
export type Waiting = (shown: Shown) => string;

/** The views that `casesFor` reads. */
export const caseViews: readonly AnyProjection[] = [
  applicationList,
  cohortList,
  participantList,
  assessmentView,
];

/**
 * Every case with its last moment and its assessment, but those in which this person has declared a conflict of
 * interest, whenever that was.
 */
export const casesFor: Waiting = (shown) => `(
  SELECT row.*, cohort.name AS cohort, cohort.rules, coalesce(lead.name, row.lead::text) AS municipality,
    coalesce((row.returned->>'resubmitBy')::timestamptz, cohort.deadline) AS deadline,
    row.sent->>-1 AS current,
    coalesce(assessment.assessors, '[]') AS assessors,
    coalesce(assessment.judgements, '[]') AS judgements,
    coalesce(assessment.recommendations, '[]') AS recommendations
  FROM ${shown.sql(applicationList)} row
  JOIN ${shown.sql(cohortList)} cohort ON cohort."cohortId" = row."cohortId"
  LEFT JOIN ${shown.sql(participantList)} lead ON lead."participantId" = row.lead
  LEFT JOIN ${shown.sql(assessmentView)} assessment ON assessment."applicationId" = row."applicationId"
  WHERE ${notShut(shown)})`;

interface Columns {
  readonly parts?: string;
  readonly deadline?: string;
  readonly since: string;
}

/** The columns of a case that waits. */
export const ofCase = ({ parts = `'{}'::jsonb`, deadline = 'NULL::timestamptz', since }: Columns) =>
  `SELECT c."applicationId" AS subject, c."applicationId", c."cohortId",
    jsonb_build_object('municipality', c.municipality, 'cohort', c.cohort) || ${parts} AS parts,
    ${deadline} AS deadline, ${since} AS since`;
