import {
  BOOKLET,
  cohortIdOf,
  jointParticipantIdOf,
  listEntries,
  municipalitiesOf,
  municipalityIdOf,
  participantIdOf,
  participationIdOf,
  type Ask,
  type PrintedCohort,
  type PrintedLists,
} from '@samanom/programme/printed-lists';
import { ImportListEntry } from '../participation/domain/import-list-entry.ts';

const sourceOf = (cohort: PrintedCohort): string =>
  `${BOOKLET}, Vedlegg 2: Kommuner i pulje ${cohort}`;

/** One participation for each entry of the lists; who stands in a network only has none. */
export const planListEntries = (ask: Ask, lists: PrintedLists): readonly ImportListEntry[] =>
  listEntries(lists).map((rows) => {
    const [row] = rows;
    const participantId = participantIdOf(row);
    return ask(ImportListEntry, {
      participationId: participationIdOf(row.cohort, participantId),
      cohortId: cohortIdOf(row.cohort),
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
