import type { Attendance, AttendanceCount, LedgerRow } from '@samanom/contracts/networks';
import { parties, type Party } from '@samanom/kernel';

type Counted = Omit<AttendanceCount, 'cohort' | 'nature'>;

interface Cell {
  readonly gatheringId: string | null;
  readonly attendance: Attendance;
  readonly explained: boolean;
}

const numbers = [1, 2, 3] as const;

const HELD: readonly LedgerRow['gatherings'][number]['status'][] = ['held', 'recorded', 'closed'];

const count = (cells: readonly Cell[]): Omit<Counted, 'cohortId' | 'number' | 'party'> => {
  const of = (...wanted: readonly Attendance[]) =>
    cells.filter(({ attendance }) => wanted.includes(attendance));
  const missed = of('missed', 'absent');
  return {
    gatherings: new Set(cells.map(({ gatheringId }) => gatheringId)).size,
    expected: cells.length - of('not-expected', 'ahead').length,
    present: of('present').length,
    missed: missed.length,
    explained: missed.filter(({ explained }) => explained).length,
    madeUp: of('made-up').length,
    notNoted: of('not-noted').length,
  };
};

const cellsOf = (rows: readonly LedgerRow[], number: 1 | 2 | 3, party: Party): Cell[] =>
  rows
    .flatMap(({ gatherings }) => gatherings)
    .filter((gathering) => gathering.number === number && HELD.includes(gathering.status))
    .flatMap(({ gatheringId, parties: all }) =>
      all.filter((one) => one.party === party).map((one) => ({ ...one, gatheringId })),
    );

/** For each cohort: how each party has attended the gatherings held of each number. */
export const countAttendance = (rows: readonly LedgerRow[]): Counted[] =>
  [...Map.groupBy(rows, ({ cohortId }) => cohortId)].flatMap(([cohortId, own]) =>
    numbers.flatMap((number) =>
      parties.map((party) => ({ cohortId, number, party, ...count(cellsOf(own, number, party)) })),
    ),
  );
