import {
  assessmentTypes,
  intakePermissions,
  letterTypes,
  typesOfKind,
  type TimelineQuery,
} from '@samanom/contracts/intake';
import type { Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { onlyOf } from '../application-list/application-access.ts';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';
import { timelineView } from './timeline.projection.ts';

const holds = ({ roles }: Actor, permission: 'assessment:read' | 'letter:read'): boolean => {
  const readers: readonly string[] = intakePermissions[permission];
  return roles.some((role) => readers.includes(role));
};

/**
 * What is left out before anything is counted or paged. The assessment is for the secretariat and the deciders: nobody
 * who came in for a municipality sees any of it. Letters are for who may read letters.
 */
const hiddenFrom = (actor: Actor): readonly string[] => [
  ...(onlyOf(actor) === null && holds(actor, 'assessment:read') ? [] : assessmentTypes),
  ...(holds(actor, 'letter:read') ? [] : letterTypes),
];

/** The events of a case by their ids: its own, its cohort's since it was begun, and what happened to its letters. */
const ofCase = (all: string) => `
  SELECT own."eventId" FROM ${all} own WHERE own."applicationId" = :applicationId AND own."letterId" IS NULL
  UNION ALL
  SELECT moved."eventId" FROM ${all} moved WHERE moved."cohortId" = :cohortId AND moved.position >
    (SELECT begun.position FROM ${all} begun WHERE begun."applicationId" = :applicationId AND begun.type = 'ApplicationDrafted')
  UNION ALL
  SELECT one."eventId" FROM ${all} one JOIN ${all} issued ON issued."letterId" = one."letterId"
  WHERE issued."applicationId" = :applicationId AND (:own::uuid IS NULL OR issued.recipient = :own)`;

/** The event before it in its thread. */
const earlier = (all: string) => `(SELECT earlier."eventId" FROM ${all} earlier
  WHERE earlier.thread = row.thread AND earlier.position < row.position ORDER BY earlier.position DESC LIMIT 1)`;

/** The event that issued the letter that it happened to. */
const letter = (all: string) => `(SELECT issued."eventId" FROM ${all} issued
  WHERE issued."letterId" = row."letterId" AND issued."applicationId" IS NOT NULL)`;

/** The places of a case in the log, newest first. */
export const entriesOf = (
  shown: Shown,
  { applicationId, cohortId }: Pick<ApplicationRow, 'applicationId' | 'cohortId'>,
  actor: Actor,
  { kind, actor: by, before }: Pick<TimelineQuery, 'kind' | 'actor' | 'before'>,
) => {
  const all = shown.sql(timelineView);
  const query = shown
    .rows(timelineView)
    .addSelect(earlier(all), 'earlier')
    .addSelect(letter(all), 'letter')
    .where(`row."eventId" IN (${ofCase(all)})`, { applicationId, cohortId, own: onlyOf(actor) })
    .andWhere('row.type <> ALL (:hidden)', { hidden: hiddenFrom(actor) })
    .orderBy('row.position', 'DESC');
  if (kind) query.andWhere('row.type = ANY (:types)', { types: typesOfKind(kind) });
  if (by) query.andWhere(':by IN (row.person, row.organisation, row.role, row.party)', { by });
  if (before) query.andWhere('row.position < :before', { before });
  return query;
};
