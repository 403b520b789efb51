import {
  attendanceEvents,
  gatheringEvents,
  gatheringFileEvents,
  invitationAnswerEvents,
  membershipEvents,
  networkEvents,
} from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import { gatheringList } from '../gathering-list/gathering-list.projection.ts';
import { networkTimeline } from './network-timeline.projection.ts';

const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);

/** A network's own, its members', and how its gatherings went; who was at one stands in the gathering's timeline. */
const networkTypes = [
  ...typesOf(networkEvents),
  'NetworkAssigned',
  'NetworkLeft',
  ...typesOf(gatheringEvents).filter((type) => type !== 'GatheringProgrammeSet'),
  'ExperiencePublished',
  'ExperienceWithdrawn',
];

/** Each for the municipality that it is about, and for those who arrange and follow the gatherings. */
const ofUnits = typesOf([...attendanceEvents, ...invitationAnswerEvents]);
const gatheringTypes = [...typesOf(gatheringEvents), ...typesOf(gatheringFileEvents), ...ofUnits];

/** What held until then: the latest of its thread, or of the thread that its own is a part of. */
const earlier = (all: string) => `(SELECT earlier."eventId" FROM ${all} earlier
  WHERE earlier."streamId" = row."streamId" AND starts_with(row.thread, earlier.thread)
    AND earlier.position < row.position ORDER BY earlier.position DESC LIMIT 1)`;

const entries = (shown: Shown, before: number | undefined) => {
  const query = shown
    .rows(networkTimeline)
    .addSelect(earlier(shown.sql(networkTimeline)), 'earlier')
    .orderBy('row.position', 'DESC');
  return before === undefined ? query : query.andWhere('row.position < :before', { before });
};

export const entriesOfNetwork = (shown: Shown, networkId: string, before: number | undefined) =>
  entries(shown, before)
    .andWhere('row.type = ANY (:types)', { types: networkTypes })
    .andWhere(
      `(row."networkId" = :networkId
      OR row."gatheringId" IN (SELECT g."gatheringId" FROM ${shown.sql(gatheringList)} g WHERE g."networkId" = :networkId)
      OR row."experienceId" IN (SELECT p."experienceId" FROM ${shown.sql(networkTimeline)} p
        WHERE p."networkId" = :networkId AND p.type = 'ExperiencePublished'))`,
      { networkId },
    );

export const entriesOfMembership = (
  shown: Shown,
  participationId: string,
  before: number | undefined,
) =>
  entries(shown, before)
    .andWhere('row."participationId" = :participationId', { participationId })
    .andWhere('row.type = ANY (:types)', { types: typesOf(membershipEvents) });

/** Of whom the attendance is told: one municipality in the network alone, or a whole participation. */
export interface Attending {
  readonly participationId: string;
  readonly municipalityId: string | null;
}

/** `own`: the only ones whose attendance is told; null tells of all. */
export const entriesOfGathering = (
  shown: Shown,
  gatheringId: string,
  before: number | undefined,
  own: readonly Attending[] | null,
) => {
  const query = entries(shown, before)
    .andWhere('row."gatheringId" = :gatheringId', { gatheringId })
    .andWhere('row.type = ANY (:types)', { types: gatheringTypes });
  if (own === null) return query;
  return query.andWhere(
    `(row.type <> ALL (:ofUnits) OR EXISTS (
      SELECT FROM jsonb_to_recordset(:own::jsonb) AS own("participationId" uuid, "municipalityId" uuid)
      WHERE own."participationId" = row."participationId"
        AND own."municipalityId" IS NOT DISTINCT FROM row."municipalityId"))`,
    { ofUnits, own: JSON.stringify(own) },
  );
};
