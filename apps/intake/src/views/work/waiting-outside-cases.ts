import type { Shown } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { cohortList, participantList } from '@samanom/programme';
import { notShut } from '../assessment/not-shut.query.ts';
import { interestList } from '../interest-list/interest-list.projection.ts';
import { letterList } from '../letter-list/letter-list.projection.ts';
import { dueBy, scheduleOf } from '../reminder-list/reminder-schedule.ts';
import { casesFor, type Waiting } from './waiting.ts';

interface Call {
  readonly cohortId: string;
  readonly deadline: string;
  readonly reminders: readonly number[];
}

/** `:reminders`, the cohorts whose deadline is to be reminded of: working days are not counted in SQL. */
export const remindersDue = async (shown: Shown, now: string) => {
  const open = await shown
    .rows(cohortList)
    .where('row.deadline >= :now::timestamptz', { now })
    .getRawMany<Call>();
  const due = open.flatMap(({ cohortId, deadline, reminders }) => {
    const reminder = dueBy(dateInOslo(now), deadline, scheduleOf(deadline, reminders));
    return reminder ? [{ cohortId, ...reminder }] : [];
  });
  return { reminders: JSON.stringify(due) };
};

/** Counted by cohort; what was returned has a last moment of its own. */
export const deadlineToRemindOf: Waiting = (shown) => `
  SELECT c."cohortId" AS subject, NULL::uuid AS "applicationId", c."cohortId",
    jsonb_build_object('cohort', c.cohort, 'workingDays', due."workingDays", 'count', count(*)::int) AS parts,
    c.deadline, due."dueOn"::timestamp AT TIME ZONE 'Europe/Oslo' AS since
  FROM ${casesFor(shown)} c
  JOIN jsonb_to_recordset(:reminders::jsonb) AS due("cohortId" uuid, "workingDays" int, "dueOn" date)
    ON due."cohortId" = c."cohortId"
  WHERE c.status IN ('drafted', 'presented') AND c.returned IS NULL
  GROUP BY c."cohortId", c.cohort, c.deadline, due."workingDays", due."dueOn"`;

export const interestToAnswer: Waiting = (shown) => `
  SELECT i."interestId" AS subject, NULL::uuid AS "applicationId", NULL::uuid AS "cohortId",
    jsonb_build_object('municipalityId', i."municipalityId",
      'municipality', coalesce(p.name, i."municipalityId"::text)) AS parts,
    NULL::timestamptz AS deadline, i."expressedAt" AS since
  FROM ${shown.sql(interestList)} i
  LEFT JOIN ${shown.sql(participantList)} p ON p."participantId" = i."municipalityId"
  WHERE i.status = 'expressed'`;

/** It failed and is not tried again by itself; since it was issued. */
export const letterToSendAgain: Waiting = (shown) => `
  SELECT l."letterId" AS subject, l."applicationId", NULL::uuid AS "cohortId",
    jsonb_build_object('municipality', coalesce(p.name, l."municipalityId"::text), 'kind', l.kind,
      'journalNumber', l."journalNumber", 'failure', l.failure) AS parts,
    NULL::timestamptz AS deadline, l."issuedAt" AS since
  FROM ${shown.sql(letterList)} l
  LEFT JOIN ${shown.sql(participantList)} p ON p."participantId" = l."municipalityId"
  WHERE l.status = 'failed' AND l.final AND ${notShut(shown, 'l')}`;
