import { municipalityNumberOrNull, number, oneOf, text, textOrNull, yes } from './cells.ts';
import { csvLines, misfit, without, type CsvLine, type PrintedAt } from './csv.ts';

/** Where it all stands. */
export const BOOKLET = 'Saman om ein betre kommune (Kommunal- og regionaldepartementet, 2013)';

/** The programme's two cohorts, by their number. */
export const printedCohorts = ['1', '2'] as const;
export type PrintedCohort = (typeof printedCohorts)[number];

/** An entry as printed, with its place among the others. */
export interface PrintedEntry {
  readonly order: number;
  readonly as: string;
}

export interface PrintedMunicipality {
  readonly name: string;
  /** Null where the booklet does not say which municipality it is. */
  readonly number: string | null;
}

const municipalityOf = (line: CsvLine): PrintedMunicipality => ({
  name: text(line, 'municipality'),
  number: municipalityNumberOrNull(line, 'kommunenummer_2012'),
});

const at = ({ file, line, text }: CsvLine): PrintedAt => ({ file, line, text });

/** A municipality or another body in a cohort's list; or one in its networks only, and then it is no entry. */
const listRow = (line: CsvLine) => ({
  ...at(line),
  cohort: oneOf(line, 'pulje', printedCohorts),
  entry: yes(line, 'in_list')
    ? { order: number(line, 'list_order'), as: text(line, 'list_entry_as_printed') }
    : null,
  municipality:
    oneOf(line, 'entry_kind', ['municipality', 'other_participant']) === 'municipality'
      ? { ...municipalityOf(line), county: textOrNull(line, 'fylke_2012') }
      : null,
  jointParticipant: textOrNull(line, 'joint_participant'),
  asGroup: yes(line, 'listed_under_joint_name'),
  note: textOrNull(line, 'note'),
});
export type ListRow = Readonly<ReturnType<typeof listRow>>;

const memberRow = (line: CsvLine) => ({
  ...at(line),
  cohort: oneOf(line, 'pulje', printedCohorts),
  network: text(line, 'network_id'),
  entry: { order: number(line, 'entry_order'), as: text(line, 'entry_as_printed') },
  municipality: municipalityOf(line),
});
export type MemberRow = Readonly<ReturnType<typeof memberRow>>;

/** The codes of themes in the lists. */
const printedThemes = [
  'sykefravaer',
  'heltid_deltid',
  'kompetanse_rekruttering',
  'omdomme',
  'innovasjon',
] as const;

const themesOf = (line: CsvLine) =>
  text(line, 'themes')
    .split(';')
    .map((theme) => {
      const known = printedThemes.find((one) => one === theme);
      if (!known) throw misfit(line, 'themes', `there is no theme "${theme}"`);
      return known;
    });

const networkRow = (line: CsvLine) => ({
  ...at(line),
  text: without('leaders', line), // names of persons go no further
  cohort: oneOf(line, 'pulje', printedCohorts),
  network: text(line, 'network_id'),
  name: text(line, 'network_name_as_printed'),
  themes: themesOf(line),
});
export type NetworkRow = Readonly<ReturnType<typeof networkRow>>;

/** `date` may be looser than a day: "2013 spring". */
const deadlineRow = (line: CsvLine) => ({
  ...at(line),
  id: text(line, 'id'),
  date: text(line, 'date'),
});
export type DeadlineRow = Readonly<ReturnType<typeof deadlineRow>>;

export interface PrintedLists {
  readonly list: readonly ListRow[];
  readonly members: readonly MemberRow[];
  readonly networks: readonly NetworkRow[];
  readonly deadlines: readonly DeadlineRow[];
}

/** The four lists, from the text of their files. */
export const parsePrintedLists = (textOf: (file: string) => string): PrintedLists => {
  const lines = (file: string) => csvLines(file, textOf(file));
  return {
    list: lines('municipalities.csv').map(listRow),
    members: lines('network_members.csv').map(memberRow),
    networks: lines('networks.csv').map(networkRow),
    deadlines: lines('deadlines.csv').map(deadlineRow),
  };
};
