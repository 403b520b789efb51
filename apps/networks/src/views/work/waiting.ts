import type { AnyProjection, Shown } from '@samanom/event-store';
import { cohortList, participantList, participationList } from '@samanom/programme';
import { attendanceCell } from '../attendance/attendance-cell.projection.ts';
import { experienceList } from '../experience-list/experience-list.projection.ts';
import { gatheringList } from '../gathering-list/gathering-list.projection.ts';
import { membershipList } from '../membership-list/membership-list.projection.ts';
import { heldOn } from '../network/held-on.ts';
import { networkList } from '../network/network-list.projection.ts';
import { networkMember } from '../network/network-member.projection.ts';
import { themeDayList } from '../theme-day-list/theme-day-list.projection.ts';

/** One thing that waits, as the database finds it. */
export interface WaitingRow {
  readonly subject: string;
  readonly cohortId: string | null;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly deadline: string | null;
  readonly since: string;
}

/** What kinds of work ask about: `:on`, `:now`, `:own`, `:led`. */
export type Waiting = (shown: Shown) => string;

/** The views that the kinds read. */
export const waitingViews: readonly AnyProjection[] = [
  participationList,
  participantList,
  cohortList,
  membershipList,
  networkList,
  networkMember,
  themeDayList,
  experienceList,
  gatheringList,
  attendanceCell,
];

interface Columns {
  readonly subject: string;
  readonly cohortId: string;
  readonly parts: string;
  readonly since: string;
}

const columns = ({ subject, cohortId, parts, since }: Columns): string =>
  `SELECT ${subject} AS subject, ${cohortId} AS "cohortId", jsonb_build_object(${parts}) AS parts,
    NULL::timestamptz AS deadline, ${since} AS since`;

/** Participations that have not ended, with their names. */
const takingPart: Waiting = (shown) => `(
  SELECT row.*, cohort.name AS cohort, p.name AS participant, coalesce(m."awaitedAt", :now::timestamptz) AS since
  FROM ${shown.sql(participationList)} row
  JOIN ${shown.sql(cohortList)} cohort ON cohort."cohortId" = row."cohortId"
  LEFT JOIN ${shown.sql(participantList)} p ON p."participantId" = row."participantId"
  LEFT JOIN ${shown.sql(membershipList)} m ON m."participationId" = row."participationId"
  WHERE row.kind = 'participation' AND coalesce(row."endedOn", 'infinity') >= :on::date)`;

const withoutThemeDay = (shown: Shown, ...statuses: readonly string[]): string =>
  `NOT EXISTS (SELECT FROM ${shown.sql(themeDayList)} d WHERE d."participationId" = c."participationId"
    AND d.status IN (${statuses.map((status) => `'${status}'`).join(', ')}))`;

const ofParticipation = columns({
  subject: 'c."participationId"',
  cohortId: 'c."cohortId"',
  parts: `'participant', c.participant, 'cohort', c.cohort`,
  since: 'c.since',
});

export const networkToAssign: Waiting = (shown) => `
  ${ofParticipation} FROM ${takingPart(shown)} c
  WHERE NOT EXISTS (SELECT FROM ${shown.sql(networkMember)} m
    WHERE m."participationId" = c."participationId" AND ${heldOn('m')})`;

/** One for each cohort: the secretariat asks all of them at once. */
export const themeDaysToAskFor: Waiting = (shown) => `
  ${columns({
    subject: 'c."cohortId"',
    cohortId: 'c."cohortId"',
    parts: `'cohort', c.cohort, 'count', count(*)::int`,
    since: 'min(c.since)',
  })} FROM ${takingPart(shown)} c WHERE ${withoutThemeDay(shown, 'held')} GROUP BY c."cohortId", c.cohort`;

export const themeDayToPlan: Waiting = (shown) => `
  ${ofParticipation} FROM ${takingPart(shown)} c
  WHERE c.municipalities @> :own::jsonb AND ${withoutThemeDay(shown, 'held', 'planned')}`;

const LEADERS = `jsonb_to_recordset(n.leaders) AS l("from" date, "to" date)`;

export const leaderToAppoint: Waiting = (shown) => `
  ${columns({
    subject: 'n."networkId"',
    cohortId: 'n."cohortId"',
    parts: `'network', n.name, 'cohort', cohort.name`,
    since: `coalesce((SELECT max(l."to") FROM ${LEADERS})::timestamptz, :now::timestamptz)`,
  })} FROM ${shown.sql(networkList)} n
  JOIN ${shown.sql(cohortList)} cohort ON cohort."cohortId" = n."cohortId"
  WHERE NOT EXISTS (SELECT FROM ${LEADERS} WHERE ${heldOn('l')})`;

const experiences = (shown: Shown, status: 'told' | 'sent-back', whose: string): string => `
  ${columns({
    subject: 'e."experienceId"',
    cohortId: 'e."cohortId"',
    parts: `'network', n.name`,
    since: 'e."toldAt"',
  })} FROM ${shown.sql(experienceList)} e
  JOIN ${shown.sql(networkList)} n ON n."networkId" = e."networkId"
  LEFT JOIN ${shown.sql(participationList)} part ON part."participationId" = e."participationId"
  WHERE e.status = '${status}' AND ${whose}`;

/** For whoever leads the network; the secretariat sees all. */
export const experienceToPublish: Waiting = (shown) =>
  experiences(shown, 'told', `(n.leaders @> :led::jsonb OR :secretariat)`);

export const experienceToTellAnew: Waiting = (shown) =>
  experiences(shown, 'sent-back', 'part.municipalities @> :own::jsonb');

/** Deviations that nobody has given a reason for, one line for each gathering. Of whom was not expected there is none. */
const unexplained = (shown: Shown, whose: string): string => `
  ${columns({
    subject: 'g."gatheringId"',
    cohortId: 'g."cohortId"',
    parts: `'network', n.name, 'number', g.number, 'networkId', g."networkId", 'count', count(*)::int`,
    since: 'g."recordedAt"',
  })} FROM ${shown.sql(attendanceCell)} c
  JOIN ${shown.sql(gatheringList)} g ON g."gatheringId" = c."gatheringId"
  JOIN ${shown.sql(networkList)} n ON n."networkId" = g."networkId"
  JOIN ${shown.sql(membershipList)} m ON m."participationId" = c."participationId"
  LEFT JOIN ${shown.sql(participationList)} part ON part."participationId" = c."participationId"
  WHERE c.missed AND c."madeUp" IS NULL AND c.reason IS NULL AND m.admitted AND ${whose}
    AND EXISTS (SELECT FROM ${shown.sql(networkMember)} stay
      WHERE stay."networkId" = g."networkId" AND stay."participationId" = c."participationId"
        AND stay."municipalityId" IS NOT DISTINCT FROM c."municipalityId" AND ${heldOn('stay', 'g."firstOn"')})
  GROUP BY g."gatheringId", g."cohortId", g."networkId", g.number, g."recordedAt", n.name`;

/** For whoever leads the network; the secretariat sees all. */
export const absencesUnexplained: Waiting = (shown) =>
  unexplained(shown, `(n.leaders @> :led::jsonb OR :secretariat)`);

export const absencesToExplain: Waiting = (shown) =>
  unexplained(
    shown,
    `(CASE WHEN c."municipalityId" IS NULL THEN part.municipalities ELSE to_jsonb(ARRAY[c."municipalityId"]) END) @> :own::jsonb`,
  );
