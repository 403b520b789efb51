import { idOf } from '@samanom/event-store';
import { ImportListEntry } from '../participation/domain/import-list-entry.ts';
import type { Ask } from './asking.ts';
import {
  jointParticipantIdOf,
  municipalitiesOf,
  municipalityIdOf,
  otherBodyIdOf,
} from './participant-ids.ts';
import { cohortIdOf } from './plan-cohorts.ts';
import type { ListRow, PrintedCohort, PrintedEntry, PrintedLists } from './printed-lists.ts';

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

const sourceOf = (cohort: PrintedCohort): string =>
  `Saman om ein betre kommune (Kommunal- og regionaldepartementet, 2013), Vedlegg 2: Kommuner i pulje ${cohort}`;

/** Whom an entry names: the group, the municipality, or another body. */
const participantIdOf = ({ asGroup, jointParticipant, municipality, entry }: ListedRow): string => {
  if (asGroup && jointParticipant !== null) return jointParticipantIdOf(jointParticipant);
  return municipality ? municipalityIdOf(municipality) : otherBodyIdOf(entry.as);
};

/** One participation for each entry of the lists; who stands in a network only has none. */
export const planListEntries = (ask: Ask, lists: PrintedLists): readonly ImportListEntry[] =>
  listEntries(lists).map((rows) => {
    const [row] = rows;
    const cohortId = cohortIdOf(row.cohort);
    const participantId = participantIdOf(row);
    return ask(ImportListEntry, {
      participationId: idOf('participation', cohortId, participantId),
      cohortId,
      participantId,
      kind: row.municipality ? 'participation' : 'other-body',
      municipalities: municipalitiesOf(rows).map(({ municipality }) =>
        municipalityIdOf(municipality),
      ),
      jointParticipantId:
        row.jointParticipant === null ? null : jointParticipantIdOf(row.jointParticipant),
      printed: { source: sourceOf(row.cohort), ...row.entry },
    });
  });
