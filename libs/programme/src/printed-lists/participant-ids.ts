import { idOf } from '@samanom/event-store';
import type { ListRow, PrintedCohort, PrintedMunicipality } from './printed-lists.ts';

/** A municipality's key in the source: its number of 2012, or its name where it has none. */
export const keyOf = ({ number, name }: PrintedMunicipality): string => number ?? name;

export const municipalityIdOf = (municipality: PrintedMunicipality): string =>
  idOf('municipality', '2012', keyOf(municipality));

export const jointParticipantIdOf = (name: string): string => idOf('joint-participant', name);

export const otherBodyIdOf = (name: string): string => idOf('other-body', name);

export const cohortIdOf = (cohort: PrintedCohort | 'trial'): string => idOf('cohort', cohort);

/** The same that an admission of the same participant would have. */
export const participationIdOf = (cohort: PrintedCohort, participantId: string): string =>
  idOf('participation', cohortIdOf(cohort), participantId);

/** The municipality of each row that has one, with its row. */
export const municipalitiesOf = (rows: readonly ListRow[]) =>
  rows.flatMap((row) => (row.municipality ? [{ ...row, municipality: row.municipality }] : []));
