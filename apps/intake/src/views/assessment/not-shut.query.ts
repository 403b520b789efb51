import type { Shown } from '@samanom/event-store';
import { assessmentView } from './assessment.projection.ts';

/**
 * SQL: whether `:person` has declared no conflict of interest in the case of a row, under its alias. Looked up as
 * things stand now: a conflict of interest shuts the case as it was before it too.
 */
export const notShut = (shown: Shown, alias = 'row'): string =>
  `NOT EXISTS (SELECT FROM ${shown.live(assessmentView)} shut
    WHERE shut."applicationId" = ${alias}."applicationId" AND shut.conflicted @> to_jsonb(:person::text))`;
