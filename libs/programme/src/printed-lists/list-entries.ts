import { jointParticipantIdOf, municipalityIdOf, otherBodyIdOf } from './participant-ids.ts';
import type { ListRow, PrintedEntry, PrintedLists } from './printed-lists.ts';

type ListedRow = ListRow & { readonly entry: PrintedEntry };

/** Every entry of the lists with its rows: an entry for two municipalities has two. */
export const listEntries = ({
  list,
}: PrintedLists): readonly (readonly [ListedRow, ...ListedRow[]])[] => {
  const listed = list.flatMap((row) => (row.entry ? [{ ...row, entry: row.entry }] : []));
  return [
    ...Map.groupBy(listed, ({ cohort, entry }) => `${cohort}/${entry.order}`).values(),
  ].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
};

/** Whom an entry names: the group, the municipality, or another body. */
export const participantIdOf = ({
  asGroup,
  jointParticipant,
  municipality,
  entry,
}: ListedRow): string => {
  if (asGroup && jointParticipant !== null) return jointParticipantIdOf(jointParticipant);
  return municipality ? municipalityIdOf(municipality) : otherBodyIdOf(entry.as);
};
