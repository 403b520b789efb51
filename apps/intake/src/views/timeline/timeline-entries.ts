import {
  assessmentTypes,
  intakePermissions,
  typesOfKind,
  type TimelineQuery,
} from '@samanom/contracts/intake';
import type { Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { onlyOf } from '../application-list/application-access.ts';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';
import { timelineView } from './timeline.projection.ts';

const readers: readonly string[] = intakePermissions['assessment:read'];

/** The assessment is for the secretariat and the deciders: nobody who came in for a municipality sees any of it. */
export const mayReadAssessment = (actor: Actor): boolean =>
  onlyOf(actor) === null && actor.roles.some((role) => readers.includes(role));

/** The places of a case in the log, newest first, each with the event before it in its thread. */
export const entriesOf = (
  shown: Shown,
  { applicationId, cohortId }: Pick<ApplicationRow, 'applicationId' | 'cohortId'>,
  actor: Actor,
  { kind, actor: by, before }: Pick<TimelineQuery, 'kind' | 'actor' | 'before'>,
) => {
  const all = shown.sql(timelineView);
  const query = shown
    .rows(timelineView)
    .addSelect(
      `(SELECT earlier."eventId" FROM ${all} earlier
        WHERE earlier."applicationId" = row."applicationId" AND earlier.thread = row.thread AND earlier.position < row.position
        ORDER BY earlier.position DESC LIMIT 1)`,
      'earlier',
    )
    .where(
      `(row."applicationId" = :applicationId OR (row."cohortId" = :cohortId AND row.position >
        (SELECT begun.position FROM ${all} begun WHERE begun."applicationId" = :applicationId AND begun.type = 'ApplicationDrafted')))`,
      { applicationId, cohortId },
    )
    .orderBy('row.position', 'DESC');
  if (!mayReadAssessment(actor))
    query.andWhere('row.type <> ALL (:hidden)', { hidden: assessmentTypes });
  if (kind) query.andWhere('row.type = ANY (:types)', { types: typesOfKind(kind) });
  if (by) query.andWhere(':by IN (row.person, row.organisation, row.role, row.party)', { by });
  if (before) query.andWhere('row.position < :before', { before });
  return query;
};
