import type { AnyProjection, Shown } from '@samanom/event-store';
import { cohortList, participantList, participationList } from '@samanom/programme';
import { experienceList } from '../experience-list/experience-list.projection.ts';
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
