import type { Shown } from '@samanom/event-store';
import { isLocal, type Actor } from '@samanom/kernel';
import {
  carrierOn,
  mergersAt,
  municipalityMerger,
  participantList,
  participationList,
} from '@samanom/programme';
import type { SelectQueryBuilder } from 'typeorm';
import { heldOn } from './held-on.ts';
import { membershipList } from '../membership-list/membership-list.projection.ts';
import { networkList, type NetworkRow } from './network-list.projection.ts';
import { networkMember } from './network-member.projection.ts';

/** The views that `onlySeenBy` and `networksSeenBy` read. */
export const seenByViews = [
  networkList,
  networkMember,
  membershipList,
  participationList,
  participantList,
  municipalityMerger,
];

/** Itself, and those that it carries on for by that date. */
export const ownOf = async (shown: Shown, organisation: string, on: string): Promise<string[]> => {
  const mergers = await mergersAt(shown);
  const merged = mergers.flatMap((merger) => merger.merged);
  return [organisation, ...merged.filter((id) => carrierOn(mergers, id, on) === organisation)];
};

const memberOn = (on: string): string =>
  `${on} BETWEEN coalesce((one->>'from')::date, '-infinity') AND coalesce((one->>'to')::date, 'infinity')`;

/** SQL: the networks in which a municipality was on a date, or has ever been: by itself, or with others. */
export const withOwn = (shown: Shown, on?: string): string => `EXISTS (
  SELECT FROM ${shown.sql(networkMember)} stay
  JOIN ${shown.sql(membershipList)} m ON m."participationId" = stay."participationId"
  LEFT JOIN ${shown.sql(participationList)} p ON p."participationId" = stay."participationId"
  LEFT JOIN ${shown.sql(participantList)} joint ON joint."participantId" = m."participantId"
  WHERE stay."networkId" = row."networkId" AND ${on ? heldOn('stay', on) : 'TRUE'} AND CASE WHEN stay."municipalityId" IS NULL
    THEN m."participantId"::text = ANY (:own::text[])
      OR EXISTS (SELECT FROM jsonb_array_elements_text(p.municipalities) one WHERE one = ANY (:own::text[]))
      OR EXISTS (SELECT FROM jsonb_array_elements(joint.members) one WHERE one->>'municipalityId' = ANY (:own::text[]) AND ${on ? memberOn(on) : 'TRUE'})
    ELSE stay."municipalityId"::text = ANY (:own::text[]) END)`;

/**
 * A leader sees the networks that he or she leads, has led or is to lead; whoever speaks for a municipality those it
 * is or was in, all three parties alike. The central bodies see all.
 */
export const onlySeenBy = async (
  query: SelectQueryBuilder<NetworkRow>,
  shown: Shown,
  { role, person, organisation }: Actor,
  on: string,
): Promise<SelectQueryBuilder<NetworkRow>> => {
  if (role === 'network-leader')
    return query.andWhere('row.leaders @> :led::jsonb', {
      led: JSON.stringify([{ personId: person }]),
    });
  return isLocal({ role })
    ? query.andWhere(withOwn(shown), { own: await ownOf(shown, organisation, on) })
    : query;
};

/** Which of these networks this person is in the circle of: their leaders, who is or was in them, the central bodies. */
export const networksSeenBy = async (
  shown: Shown,
  networkIds: readonly string[],
  actor: Actor,
  on: string,
): Promise<ReadonlySet<string>> => {
  const networks = shown
    .rows(networkList)
    .where('row."networkId" = ANY (:networkIds)', { networkIds });
  const seen = await (await onlySeenBy(networks, shown, actor, on)).getRawMany<NetworkRow>();
  return new Set(seen.map(({ networkId }) => networkId));
};

export const seesNetwork = async (
  shown: Shown,
  networkId: string,
  actor: Actor,
  on: string,
): Promise<boolean> => (await networksSeenBy(shown, [networkId], actor, on)).has(networkId);
