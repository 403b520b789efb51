import { cohortList } from '@samanom/programme';
import { decisionRoundView } from '../decision-page/decision-round.projection.ts';
import { casesFor, type Waiting } from './waiting.ts';

const byMe = (list: string, field: string) =>
  `c.${list} @> jsonb_build_array(jsonb_build_object('${field}', :person::text))`;

/** Recommended and undecided, counted by cohort; but those that this person has assessed. DFØ. */
export const casesToDecide: Waiting = (shown) => `
  SELECT c."cohortId" AS subject, NULL::uuid AS "applicationId", c."cohortId",
    jsonb_build_object('cohort', c.cohort, 'count', count(*)::int) AS parts,
    NULL::timestamptz AS deadline, min(r.since) AS since
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL (
    SELECT min((one->>'at')::timestamptz) AS since FROM jsonb_array_elements(c.recommendations) one
    WHERE one->>'document' = c.current) r
  WHERE c.status = 'submitted' AND r.since IS NOT NULL
    AND NOT (${byMe('assessors', 'person')} OR ${byMe('judgements', 'assessor')} OR ${byMe('recommendations', 'assessor')})
  GROUP BY c."cohortId", c.cohort`;

/** An act that was cut short: sent again under its key, its batch id, it goes on. */
export const decisionsToResume: Waiting = (shown) => `
  SELECT d."batchId" AS subject, NULL::uuid AS "applicationId", d."cohortId",
    jsonb_build_object('cohort', cohort.name, 'cases', d.cases, 'batchId', d."batchId") AS parts,
    NULL::timestamptz AS deadline, d."begunAt" AS since
  FROM ${shown.sql(decisionRoundView)} d
  JOIN ${shown.sql(cohortList)} cohort ON cohort."cohortId" = d."cohortId"
  WHERE d."completedAt" IS NULL`;
