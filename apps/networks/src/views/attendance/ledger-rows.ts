import type { GatheringInLedger, LedgerRow } from '@samanom/contracts/networks';
import { parties } from '@samanom/kernel';
import type { GatheringRow } from '../gathering-list/gathering-list.projection.ts';
import type { AttendanceCellRow } from './attendance-cell.projection.ts';
import { attendanceOf } from './attendance-of.ts';
import type { AttendingUnit } from './units.ts';

/** A gathering that was not called off: a network has one of each number. */
export type Listed = Pick<
  GatheringRow,
  'gatheringId' | 'networkId' | 'number' | 'status' | 'firstOn'
>;

export interface LedgerNetwork {
  readonly networkId: string;
  readonly name: string;
  readonly cohortId: string;
  readonly cohort: string | null;
}

interface Known {
  readonly networks: readonly LedgerNetwork[];
  readonly gatherings: readonly Listed[];
  readonly cells: readonly AttendanceCellRow[];
  /** By participant, as the list has it. */
  readonly counties: ReadonlyMap<string, string | null>;
  /** Today, or the day of asOf: of a gathering that is not planned, this is when it would be. */
  readonly today: string;
}

const numbers = [1, 2, 3] as const;

const cellKey = ({ gatheringId, participationId, municipalityId, party }: CellOf): string =>
  [gatheringId, participationId, municipalityId, party].join(' ');

type CellOf = Pick<
  AttendanceCellRow,
  'gatheringId' | 'participationId' | 'municipalityId' | 'party'
>;

const countyOf = (unit: AttendingUnit, counties: Known['counties']): string | null =>
  [unit.municipalityId, unit.participantId, ...unit.organisations]
    .map((id) => id && counties.get(id))
    .find((county) => county) ?? null;

/** One row for each unit in each network: at every one of the three gatherings, by party. */
export const ledgerRows = (units: readonly AttendingUnit[], known: Known): LedgerRow[] => {
  const networks = new Map(known.networks.map((network) => [network.networkId, network]));
  const cells = new Map(known.cells.map((cell) => [cellKey(cell), cell]));
  const gatherings = new Map(
    known.gatherings.map((one) => [`${one.networkId} ${one.number}`, one]),
  );

  const gatheringOf = (unit: AttendingUnit, number: 1 | 2 | 3): GatheringInLedger => {
    const gathering = gatherings.get(`${unit.networkId} ${number}`);
    const expected = unit.expectedOn(gathering?.firstOn ?? known.today);
    const { gatheringId = null, status = null, firstOn = null } = gathering ?? {};
    return {
      number,
      gatheringId,
      status,
      on: firstOn,
      parties: parties.map((party) => {
        const { participationId, municipalityId } = unit;
        const cell = cells.get(
          cellKey({ gatheringId: gatheringId ?? '', participationId, municipalityId, party }),
        );
        return {
          party,
          attendance: attendanceOf(status, expected, cell),
          explained: typeof cell?.reason === 'string',
        };
      }),
    };
  };

  return units.flatMap((unit) => {
    const network = networks.get(unit.networkId);
    if (!network) return [];
    const { participationId, municipalityId, participantId, name } = unit;
    return {
      cohortId: network.cohortId,
      cohort: network.cohort,
      networkId: unit.networkId,
      network: network.name,
      ...{ participationId, municipalityId, participantId, name },
      county: countyOf(unit, known.counties),
      gatherings: numbers.map((number) => gatheringOf(unit, number)),
    };
  });
};
