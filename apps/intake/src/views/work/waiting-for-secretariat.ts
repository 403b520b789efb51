import type { Shown } from '@samanom/event-store';
import { criteriaList } from '../criteria-list/criteria-list.projection.ts';
import { casesFor, ofCase, type Waiting } from './waiting.ts';

/** Sent in, and nobody has been asked to assess it. */
export const assessorToAssign: Waiting = (shown) => `
  ${ofCase({ since: 'c."submittedAt"' })} FROM ${casesFor(shown)} c
  WHERE c.status = 'submitted' AND c.assessors = '[]'`;

const SINCE_ASSIGNED = `(SELECT (one->>'since')::timestamptz FROM jsonb_array_elements(c.assessors) one
  WHERE one->>'person' = :person)`;

export const impartialityToDeclare: Waiting = (shown) => `
  ${ofCase({ since: SINCE_ASSIGNED })} FROM ${casesFor(shown)} c
  WHERE c.status = 'submitted' AND c.assessors @> :asAssessor::jsonb AND NOT c.assessors @> :asImpartial::jsonb`;

/** What this person assesses, with how many criteria are judged of the text last sent in, and of older ones. */
const assessedBy = (shown: Shown) => `(
  SELECT c.*, mine.judged, mine.older, mine.last, coalesce(jsonb_array_length(k.items), :of2011::int) AS criteria
  FROM ${casesFor(shown)} c
  LEFT JOIN ${shown.sql(criteriaList)} k
    ON k.key = (c.rules->>'criteria') || '.v' || (c.rules->>'criteriaVersion')
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE one->>'document' = c.current)::int AS judged,
      count(*) FILTER (WHERE one->>'document' <> c.current)::int AS older,
      max((one->>'at')::timestamptz) AS last
    FROM jsonb_array_elements(c.judgements) one WHERE one->>'assessor' = :person) mine
  WHERE c.status = 'submitted' AND c.assessors @> :asImpartial::jsonb)`;

export const textToJudge: Waiting = (shown) => `
  ${ofCase({
    parts: `jsonb_build_object('left', c.criteria - c.judged, 'of', c.criteria)`,
    since: `greatest(c."submittedAt", ${SINCE_ASSIGNED})`,
  })} FROM ${assessedBy(shown)} c WHERE c.older = 0 AND c.judged < c.criteria`;

/** Sent again after it was returned: what was judged is an older text. */
export const textToJudgeAnew: Waiting = (shown) => `
  ${ofCase({ since: 'c."submittedAt"' })} FROM ${assessedBy(shown)} c WHERE c.older > 0`;

export const outcomeToRecommend: Waiting = (shown) => `
  ${ofCase({ since: 'c.last' })} FROM ${assessedBy(shown)} c
  WHERE c.older = 0 AND c.judged >= c.criteria AND NOT c.recommendations
    @> jsonb_build_array(jsonb_build_object('assessor', :person::text, 'document', c.current))`;
