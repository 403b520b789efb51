import {
  listEntries,
  municipalityIdOf,
  participantIdOf,
  participationIdOf,
  placeOf,
  type MemberRow,
  type PrintedLists,
} from '@samanom/programme/printed-lists';

/** A participation in a network, as print has it. */
export interface PrintedMember {
  readonly row: MemberRow;
  readonly participantId: string;
  readonly participationId: string;
  /** The cohort's list names it as well; whoever stands in a network only takes no part. */
  readonly listed: boolean;
}

/** Whom the cohort's list names for each municipality: itself, or the group as which it takes part. */
const listedAs = (lists: PrintedLists): ReadonlyMap<string, string> =>
  new Map(
    listEntries(lists).flatMap((rows) =>
      rows.flatMap(({ cohort, municipality }) =>
        municipality
          ? [[placeOf({ cohort, municipality }), participantIdOf(rows[0])] as const]
          : [],
      ),
    ),
  );

/**
 * The networks name groups where the lists name municipalities, and the other way round: who belongs to a network is
 * each participation that the list has for those named, once.
 */
export const printedMembers = (lists: PrintedLists): readonly PrintedMember[] => {
  const listed = listedAs(lists);
  const all = lists.members.map((row): PrintedMember => {
    const participantId = listed.get(placeOf(row)) ?? municipalityIdOf(row.municipality);
    return {
      row,
      participantId,
      participationId: participationIdOf(row.cohort, participantId),
      listed: listed.has(placeOf(row)),
    };
  });
  const once = new Map(
    all.toReversed().map((one) => [`${one.row.network}/${one.participationId}`, one]),
  );
  return [...once.values()].toReversed();
};
