import { AbsenceExplained, type AttendanceEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision, type Party } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedAt } from './arranged.ts';
import { stoodOf, type Expected, type Unit } from './attendance.ts';
import type { Gathering } from './gathering.ts';
import { mayActForUnit } from './may-act-for-unit.ts';

export class ExplainAbsence extends Command<
  Unit & {
    readonly gatheringId: string;
    readonly parties: readonly Party[];
    readonly reason: string;
  }
> {}

/** The municipality says it itself, each party for its own; or the leader or the secretariat has it from them. */
export const explainAbsence =
  (
    { data, meta }: ExplainAbsence,
    expected: readonly Expected[],
  ): Decision<Gathering, AttendanceEvent, Network> =>
  (gathering, network) => {
    const { gatheringId, participationId, municipalityId, parties, reason } = data;
    const { attendance } = arrangedAt(gathering);
    mayActForUnit(meta, network, expected, data, parties);
    const cells = parties.map((party) => ({ participationId, municipalityId, party }));
    const there = cells.filter((cell) => !stoodOf(attendance, cell).missed);
    if (there.length > 0)
      throw new Rejected('party-not-missed', { parties: there.map(({ party }) => party) });

    return cells.map((cell) => AbsenceExplained({ gatheringId, ...cell, reason }));
  };
