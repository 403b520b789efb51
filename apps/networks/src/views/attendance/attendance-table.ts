import type { Language, Words } from '@samanom/contracts';
import type { AttendanceDeviation, LedgerRow } from '@samanom/contracts/networks';
import { column, exportTable, type ExportColumn } from '@samanom/exports';
import { parties } from '@samanom/kernel';
import { attendanceInWords, partyWords } from './attendance-words.ts';

const gathering: Words = { nb: 'Samling', nn: 'Samling', en: 'Gathering' };

const whose = <Row extends Omit<LedgerRow, 'gatherings'>>(): readonly ExportColumn<Row>[] => [
  column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
  column('text', ['Nettverk', 'Nettverk', 'Network'], ({ network }) => network),
  column('text', ['Deltaker', 'Deltakar', 'Participant'], ({ name }) => name),
  column('text', ['Fylke', 'Fylke', 'County'], ({ county }) => county),
];

const ids = <Row extends Omit<LedgerRow, 'gatherings'>>(): readonly ExportColumn<Row>[] => [
  column('text', ['Nettverks-id', 'Nettverks-id', 'Network id'], ({ networkId }) => networkId),
  column(
    'text',
    ['Deltakelses-id', 'Deltakings-id', 'Participation id'],
    ({ participationId }) => participationId,
  ),
  column(
    'text',
    ['Kommune-id', 'Kommune-id', 'Municipality id'],
    ({ municipalityId }) => municipalityId,
  ),
];

const heading = (number: number, party: Words): Words => ({
  nb: `${gathering.nb} ${number}: ${party.nb.toLowerCase()}`,
  nn: `${gathering.nn} ${number}: ${party.nn.toLowerCase()}`,
  en: `${gathering.en} ${number}: ${party.en.toLowerCase()}`,
});

/** The ledger as a file: a row for each participant in each network, a column for each party at each gathering. */
export const ledgerTable = (language: Language) =>
  exportTable<LedgerRow>({
    name: 'attendance',
    title: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
    columns: [
      ...whose<LedgerRow>(),
      ...([1, 2, 3] as const).flatMap((number) => [
        column<LedgerRow>(
          'date',
          [`Samling ${number}`, `Samling ${number}`, `Gathering ${number}`],
          ({ gatherings }) => gatherings.find((one) => one.number === number)?.on,
        ),
        ...parties.map((party): ExportColumn<LedgerRow> => ({
          kind: 'text',
          heading: heading(number, partyWords[party]),
          of: ({ gatherings }) => {
            const found = gatherings
              .find((one) => one.number === number)
              ?.parties.find((one) => one.party === party);
            return found && attendanceInWords(found, language);
          },
        })),
      ]),
      ...ids<LedgerRow>(),
    ],
  });

/** Parties that missed a gathering, as a file. */
export const deviationTable = (language: Language) =>
  exportTable<AttendanceDeviation>({
    name: 'attendance-deviations',
    title: {
      nb: 'Parter som manglet',
      nn: 'Partar som mangla',
      en: 'Parties that were missing',
    },
    columns: [
      ...whose<AttendanceDeviation>(),
      column('number', ['Samling', 'Samling', 'Gathering'], ({ number }) => number),
      column('date', ['Dato', 'Dato', 'Date'], ({ on }) => on),
      column('text', ['Part', 'Part', 'Party'], ({ party }) => partyWords[party][language]),
      column('text', ['Begrunnet', 'Grunngjeve', 'Explained'], ({ reason }) => reason !== null),
      column('text', ['Leder (id)', 'Leiar (id)', 'Leader (id)'], ({ leaders }) => leaders),
      column('text', ['Samlings-id', 'Samlings-id', 'Gathering id'], (row) => row.gatheringId),
      ...ids<AttendanceDeviation>(),
    ],
  });
